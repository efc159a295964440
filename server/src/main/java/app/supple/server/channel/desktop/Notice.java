// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// What is to be shown.
///
/// @param topic of two with the same, the later takes the place of the earlier
/// @param opens what a click opens, where the system sees to it itself
/// @param life for how long it is of use
/// @param replaces what the system called the earlier one; empty if there is none
record Notice(Texts texts, String topic, URI opens, Duration life, String replaces) {

    /// Title and body are fit to be shown, see [Plain].
    record Texts(String title, String body, List<Choice> choices) {

        static Texts of(Message message) {
            return new Texts(Plain.title(message.title()), Plain.body(message.body()), message.choices());
        }
    }

    String title() {
        return texts.title();
    }

    String body() {
        return texts.body();
    }
}
