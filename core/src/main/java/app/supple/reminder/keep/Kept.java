// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.keep;

import app.supple.reminder.life.Nudge;
/// A nudge as a keeper has it.
///
/// @param fence grows with every claim and every change; who comes with an old one changes nothing

public record Kept(Nudge nudge, long fence) {

    /// As it is kept once it has become this.
    public Kept changed(Nudge after) {
        return new Kept(after, fence + 1);
    }
}
