// SPDX-License-Identifier: Apache-2.0
/// How does a diary look as tables?
@NullMarked
package app.supple.server.luggage.csv;

import org.jspecify.annotations.NullMarked;
