// SPDX-License-Identifier: Apache-2.0
/// What becomes of a nudge, from its plan to its end?
@NullMarked
package app.supple.reminder.life;

import org.jspecify.annotations.NullMarked;
