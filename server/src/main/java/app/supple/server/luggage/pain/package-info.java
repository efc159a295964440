// SPDX-License-Identifier: Apache-2.0
/// How does a pain diary from anywhere become notes?
@NullMarked
package app.supple.server.luggage.pain;

import org.jspecify.annotations.NullMarked;
