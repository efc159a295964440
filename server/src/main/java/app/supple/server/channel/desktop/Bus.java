// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.server.machine.Answer;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import app.supple.server.machine.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Talks with the program that shows notifications on Linux over the bus of the session, as
/// specifications.freedesktop.org/notification-spec says. Through gdbus; busctl is asked the little that it can.
record Bus(Programs programs) {

    static final Duration LIMIT = Duration.ofSeconds(4);

    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final Pattern NUMBER = Pattern.compile("(?:uint32|u) (\\d+)");
    private static final Pattern SIGNAL =
            Pattern.compile(".*\\.(ActionInvoked|NotificationClosed) \\(uint32 (\\d+), (?:'([a-z]+)'|uint32 \\d+)\\)");

    boolean isThere() {
        return hearsClicks() || programs.has("busctl");
    }

    boolean hearsClicks() {
        return programs.has("gdbus");
    }

    Answer capabilities() {
        return hearsClicks() ? ask(gdbus("GetCapabilities")) : ask(busctl("GetCapabilities"));
    }

    Answer close(String id) {
        return hearsClicks()
                ? ask(gdbus("CloseNotification").and("uint32 " + id))
                : ask(busctl("CloseNotification").and("u", id));
    }

    /// @param buttons whether it is to have any
    Answer show(Notice notice, String body, boolean buttons) {
        String replaces = notice.replaces().isEmpty() ? "0" : notice.replaces();
        if (!hearsClicks()) {
            return ask(busctl("Notify")
                    .and("susssasa{sv}i", "Supple", replaces, "", notice.title(), body)
                    .and("0", "0", "-1"));
        }
        String actions = buttons ? Gvariant.list(Button.of(notice)) : "@as []";
        return ask(gdbus("Notify")
                .and("'Supple'", "uint32 " + replaces, "''", Gvariant.text(notice.title()), Gvariant.text(body))
                .and(actions, "@a{sv} {}", "int32 -1"));
    }

    /// What the desktop called it.
    static Optional<String> id(Answer answer) {
        Matcher number = NUMBER.matcher(answer.said());
        return answer.isGood() && number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /// Listens to all that is clicked, from now on.
    Running listen() throws IOException {
        Running running =
                programs.start(Call.of("gdbus", "monitor", "--session", "--dest", NAME, "--object-path", PATH));
        // It has begun once it has said who has the name.
        running.line(LIMIT);
        running.line(LIMIT);
        return running;
    }

    /// The button that a line names, if it is about the notification with this id.
    static String key(String id, String line) {
        Matcher signal = SIGNAL.matcher(line);
        if (!signal.matches() || !signal.group(2).equals(id)) {
            return "";
        }
        return signal.group(1).equals("NotificationClosed") ? Clicks.GONE : String.valueOf(signal.group(3));
    }

    private Answer ask(Call call) {
        return programs.run(call, LIMIT);
    }

    private static Call gdbus(String method) {
        return Call.of(
                "gdbus", "call", "--session", "--dest", NAME, "--object-path", PATH, "--method", NAME + "." + method);
    }

    private static Call busctl(String method) {
        return Call.of("busctl", "--user", "--", "call", NAME, PATH, NAME, method);
    }
}
