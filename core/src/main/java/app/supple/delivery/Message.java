// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import java.util.List;

/// What a person gets to read, in plain text.
///
/// @param title one line
/// @param body one or two sentences
/// @param path what a tap opens, an address of Supple that begins with `/`
/// @param topic 1 to 32 letters, digits, `-` or `_`: of two messages with the same, the later takes the place of the
/// earlier, at the push service and on the screen
/// @param choices buttons, in order of importance; ways that can show fewer leave out the last
public record Message(String title, String body, String path, String topic, List<Choice> choices) {

    public Message {
        choices = List.copyOf(choices);
        if (!topic.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new IllegalArgumentException("topic: 1 to 32 letters, digits, - or _, not " + topic);
        }
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("path: an address of Supple, not " + path);
        }
    }

    public enum Choice {
        START,
        /// For a quarter of an hour.
        SNOOZE,
        SKIP
    }

    /// The same words, with another page behind them.
    public Message leadingTo(String page) {
        return new Message(title, body, page, topic, choices);
    }
}
