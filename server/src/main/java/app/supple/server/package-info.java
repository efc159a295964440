// SPDX-License-Identifier: Apache-2.0
/// Who meets whom?
@NullMarked
package app.supple.server;

import org.jspecify.annotations.NullMarked;
