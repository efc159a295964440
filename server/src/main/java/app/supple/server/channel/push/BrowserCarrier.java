// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Seal;
import app.supple.server.channel.Checked;
import app.supple.server.channel.push.note.Notes;
import app.supple.server.channel.push.origin.PushHosts;
import app.supple.server.channel.push.post.Post;
import app.supple.server.channel.push.seal.Sealing;
import app.supple.server.channel.push.subscription.Subscriptions;
import app.supple.server.channel.push.vapid.Token;
import app.supple.server.channel.push.vapid.Vapid;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Calls browsers through the push services of their makers. Keys, crypto and connections are made when they
/// are first needed, so to have one costs nothing.
public final class BrowserCarrier implements Carrier, AutoCloseable {

    private static final System.Logger LOG = System.getLogger("app.supple.push");

    private final Subscriptions subscriptions;
    private final Vapid vapid;
    private final Sealing sealing;
    private final Notes notes;
    private final Post post;
    private final InstantSource clock;

    public BrowserCarrier(SenderKeys keys, PushSettings settings, InstantSource clock) {
        this(keys, settings, clock, new Post());
    }

    /// With connections of its own.
    ///
    /// @param post closed with the carrier
    public BrowserCarrier(SenderKeys keys, PushSettings settings, InstantSource clock, Post post) {
        this.subscriptions = new Subscriptions(new PushHosts(settings.hosts()), settings.contact());
        this.vapid = new Vapid(keys, settings.contact());
        this.sealing = new Sealing(settings.crypto());
        this.notes = new Notes(settings.base());
        this.post = post;
        this.clock = clock;
    }

    /// What a page needs to subscribe: `applicationServerKey`, in base64url.
    public String publicKey() {
        return vapid.publicKey();
    }

    /// Looks through what a browser hands in.
    ///
    /// @param key what the browser calls `p256dh`
    /// @param secret what the browser calls `auth`
    public Checked<Address.Browser> check(String endpoint, String key, String secret) {
        return subscriptions.check(endpoint, key, secret);
    }

    /// Empty also for a subscription that nothing is sent to; [#carry] says why.
    @Override
    public Optional<Seal> seal(Letter letter) {
        return letter.to().address() instanceof Address.Browser to && subscriptions.check(to) instanceof Checked.Good
                ? Optional.of(sealed(letter, to))
                : Optional.empty();
    }

    private Seal sealed(Letter letter, Address.Browser to) {
        return sealing.seal(to, notes.written(letter));
    }

    @Override
    public Outcome carry(Letter letter) {
        try {
            return letter.to().address() instanceof Address.Browser to
                    ? carry(letter, to)
                    : new Outcome.Declined(Reason.REFUSED, "This is no browser.");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A message to a browser could not be made.", e);
            return new Outcome.TryLater(
                    "The message could not be made (" + e.getClass().getSimpleName() + "); see the log.");
        }
    }

    private Outcome carry(Letter letter, Address.Browser to) {
        Instant now = clock.instant();
        if (letter.life(now).isZero()) {
            return new Outcome.TryLater("Its time was over before it could be sent.");
        }
        return switch (subscriptions.check(to)) {
            case Checked.Bad<Address.Browser>(var problems) ->
                new Outcome.Declined(Reason.FORBIDDEN, String.join(" ", problems));
            case Checked.Good<Address.Browser> _ -> sent(letter, to, now);
        };
    }

    private Outcome sent(Letter letter, Address.Browser to, Instant now) {
        Seal known = letter.parcel().sealed();
        Seal seal = known != null ? known : sealed(letter, to);
        Token token = vapid.token(to.endpoint(), now);
        var reply = post.send(to.endpoint(), headers(letter, letter.life(now), token), seal.bytes());
        return new Verdict(to.endpoint(), token, now).on(reply);
    }

    /// The later of two messages with a topic takes the place of the earlier, so that a phone that was off
    /// gets one.
    private static Map<String, String> headers(Letter letter, Duration life, Token token) {
        return Map.of(
                "Authorization",
                token.header(),
                "Content-Encoding",
                "aes128gcm",
                "Content-Type",
                "application/octet-stream",
                "TTL",
                String.valueOf(life.toSeconds()),
                "Topic",
                letter.message().topic(),
                "Urgency",
                "normal");
    }

    @Override
    public void close() {
        post.close();
    }
}
