// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.keep;

import app.supple.reminder.life.Nudge;

/// What is to take the place of a nudge, if nobody has claimed or changed it since it was seen.
public record Change(Kept seen, Nudge after) {}
