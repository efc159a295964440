// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.carry.Outcome;
import app.supple.server.machine.Answer;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import java.time.Duration;

/// Shows notifications with osascript of macOS. It knows no clicks, no buttons, and no way to take one off again.
final class MacBell implements Bell {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Programs programs;

    MacBell(Programs programs) {
        this.programs = programs;
    }

    /// The texts are arguments of the script, no part of it. The first argument is ours: what comes after a word that
    /// is no option is none either, whatever it begins with.
    @Override
    public Rung ring(Notice notice) {
        Answer answer = programs.run(
                Call.of("osascript", "-e", "on run argv")
                        .and("-e", "display notification (item 3 of argv) with title (item 2 of argv)")
                        .and("-e", "end run", "Supple", notice.title(), notice.body()),
                LIMIT);
        return answer.isGood()
                ? new Rung.Shown("", Clicks.UNTOLD)
                : new Rung.Failed(
                        new Outcome.TryLater("The notification was not shown. Allow notifications of Script Editor in "
                                + "System Settings, Notifications, and try again. "
                                + Plain.title(answer.complained())));
    }

    @Override
    public void silence(String id, String topic) {}
}
