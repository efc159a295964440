// SPDX-License-Identifier: Apache-2.0
/// Did the message arrive?
@NullMarked
package app.supple.delivery;

import org.jspecify.annotations.NullMarked;
