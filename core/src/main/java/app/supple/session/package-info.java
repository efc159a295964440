// SPDX-License-Identifier: Apache-2.0
/// What exactly, second by second?
@NullMarked
package app.supple.session;

import org.jspecify.annotations.NullMarked;
