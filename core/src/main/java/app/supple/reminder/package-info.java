// SPDX-License-Identifier: Apache-2.0
/// When is a person to be reminded, and of what?
@NullMarked
package app.supple.reminder;

import org.jspecify.annotations.NullMarked;
