// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.webhook;

import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.parcel.Parcel;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// What another program gets.
///
/// @param type `reminder.due`
/// @param timestamp when its time came, as `2026-11-23T08:00:00Z`
record WebhookJson(String type, String timestamp, Reminder data) {

    /// @param title one line
    /// @param body one or two sentences
    /// @param url what opens it; of use on the computer of Supple, unless Supple is reached from everywhere
    /// @param topic of two with the same, the later takes the place of the earlier
    /// @param until from then on it is of no use, as `timestamp`
    /// @param choices what can be done about it: `start`, `snooze`, `skip`
    /// @param call how often it calls, this time included
    record Reminder(
            String title, String body, String url, String topic, String until, List<String> choices, int call) {}

    static WebhookJson of(Parcel parcel, Message message, URI open) {
        var reminder = new Reminder(
                message.title(),
                message.body(),
                open.toString(),
                message.topic(),
                parcel.use().until().toString(),
                message.choices().stream().map(WebhookJson::word).toList(),
                parcel.cause().call());
        return new WebhookJson("reminder.due", parcel.use().due().toString(), reminder);
    }

    private static String word(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
