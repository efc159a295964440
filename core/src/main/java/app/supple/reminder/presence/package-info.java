// SPDX-License-Identifier: Apache-2.0
/// Is somebody at the computer, and have they just come back to it?
@NullMarked
package app.supple.reminder.presence;

import org.jspecify.annotations.NullMarked;
