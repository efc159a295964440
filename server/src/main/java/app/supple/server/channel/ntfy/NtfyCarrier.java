// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.ntfy;

import app.supple.delivery.Address;
import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Links;
import app.supple.server.channel.post.Body;
import app.supple.server.channel.post.Post;
import app.supple.server.outward.Request;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Publishes to a server of ntfy, from which the app on the phone fetches it.
///
/// The phone gets links and a button only if Supple is reached from everywhere: else they would lead nowhere.
public record NtfyCarrier(Post post, Links links) implements Carrier {

    private static final Duration READING = Duration.ofSeconds(10);

    /// In characters, of which each takes up to 4 bytes. ntfy takes 1 kilobyte, and 4 of text.
    private static final int LONGEST_TITLE = 250;

    private static final int LONGEST_TEXT = 1_000;

    private static final int USUAL_PRIORITY = 3;

    @Override
    public Outcome carry(Letter letter) {
        return switch (letter.to().address()) {
            case Address.Ntfy to -> post.send(to.server() + "/", publish(to, letter.message()));
            case Address.Browser _, Address.Desktop _, Address.Mail _, Address.Webhook _ ->
                new Outcome.Declined(Reason.FORBIDDEN, "The address is none of ntfy.");
        };
    }

    /// The app on Android and the web app take it off the screen; a server older than this of ntfy does nothing.
    @Override
    public void withdraw(Letter letter) {
        if (letter.to().address() instanceof Address.Ntfy to) {
            var _ = post.send(
                    to.server() + "/" + to.topic() + "/" + letter.message().topic(),
                    new Request("DELETE", headers(to), "", READING));
        }
    }

    private Request publish(Address.Ntfy to, Message message) {
        Map<String, String> headers = headers(to);
        headers.put("Content-Type", "application/json");
        return new Request("POST", headers, Body.of(json(to, message)), READING);
    }

    private NtfyJson json(Address.Ntfy to, Message message) {
        String open = links.everywhere() ? links.open(message).toString() : null;
        boolean button = open != null && message.choices().contains(Choice.START);
        return new NtfyJson(
                to.topic(),
                cut(message.title(), LONGEST_TITLE),
                cut(message.body(), LONGEST_TEXT),
                List.of("bell"),
                USUAL_PRIORITY,
                open,
                button ? List.of(new NtfyJson.Button("view", "Start", String.valueOf(open), true)) : null,
                message.topic());
    }

    private static Map<String, String> headers(Address.Ntfy to) {
        Map<String, String> headers = new HashMap<>();
        if (!to.token().isEmpty()) {
            headers.put("Authorization", "Bearer " + to.token());
        }
        return headers;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
