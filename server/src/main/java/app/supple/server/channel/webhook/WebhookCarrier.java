// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.webhook;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Links;
import app.supple.server.channel.post.Body;
import app.supple.server.channel.post.Post;
import app.supple.server.outward.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// Posts signed JSON to another program of the person, after Standard Webhooks 1.0.0.
public record WebhookCarrier(Post post, Links links, InstantSource clock) implements Carrier {

    /// As long as the standard gives a program.
    private static final Duration READING = Duration.ofSeconds(15);

    @Override
    public Outcome carry(Letter letter) {
        return switch (letter.to().address()) {
            case Address.Webhook(var url, String secret)
            when Signing.isSecret(secret) -> post.send(url.toString(), signed(letter, secret));
            case Address.Webhook _ -> new Outcome.Barred("The secret to sign with is none. Give the address anew.");
            case Address.Browser _, Address.Desktop _, Address.Mail _, Address.Ntfy _ ->
                new Outcome.Declined(Reason.FORBIDDEN, "The address is none of a webhook.");
        };
    }

    private Request signed(Letter letter, String secret) {
        Instant now = clock.instant();
        String id = letter.parcel().id().value();
        String body = Body.of(WebhookJson.of(letter.parcel(), letter.message(), links.open(letter.message())));
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                Signing.sign(secret, id, now, body));
        return new Request("POST", headers, body, READING);
    }
}
