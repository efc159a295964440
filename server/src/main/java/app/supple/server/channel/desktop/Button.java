// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.Message.Choice;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be clicked on a notification.
///
/// @param key by which the system calls it; `default` is the notification itself
record Button(String key, String label) {

    static final String WHOLE = "default";

    static Stream<Button> of(Notice notice) {
        return Stream.concat(
                Stream.of(new Button(WHOLE, "Open")),
                notice.texts().choices().stream().map(Button::of));
    }

    private static Button of(Choice choice) {
        return switch (choice) {
            case START -> new Button("start", "Start");
            case SNOOZE -> new Button("snooze", "In 15 minutes");
            case SKIP -> new Button("skip", "Skip");
        };
    }

    /// Empty for what is no button of ours.
    static Optional<Choice> choice(String key) {
        return switch (key) {
            case WHOLE, "start" -> Optional.of(Choice.START);
            case "snooze" -> Optional.of(Choice.SNOOZE);
            case "skip" -> Optional.of(Choice.SKIP);
            default -> Optional.empty();
        };
    }
}
