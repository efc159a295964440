// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.subscription;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import app.supple.server.channel.push.origin.PushHosts;
import app.supple.server.channel.push.vapid.Contact;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks through subscriptions: when a browser hands one in, and again before each message, as those that
/// were kept may be older than a rule.
public final class Subscriptions {

    private static final int SECRET_LENGTH = 16;

    /// In characters; what is longer is not even decoded.
    private static final int LONGEST_KEY = 100;

    private static final String AGAIN = " Let the browser subscribe again.";

    private final PushHosts hosts;
    private final @Nullable Contact contact;

    public Subscriptions(PushHosts hosts, @Nullable Contact contact) {
        this.hosts = hosts;
        this.contact = contact;
    }

    /// All that is wrong with it, at once.
    ///
    /// @param key what the browser calls `p256dh`
    /// @param secret what the browser calls `auth`
    public Checked<Address.Browser> check(String endpoint, String key, String secret) {
        var problems = new ArrayList<String>();
        Optional<URI> uri = uri(endpoint);
        uri.ifPresentOrElse(
                address -> problems.addAll(objections(address)),
                () -> problems.add("endpoint: is no address, or has more than " + Address.LONGEST + " characters."
                        + " Hand in what the browser says, unchanged."));
        byte[] point = decoded(key);
        if (!Point.isOne(point)) {
            problems.add("p256dh: is no public key of a browser, 65 bytes of P-256 in base64url." + AGAIN);
        }
        byte[] shared = decoded(secret);
        if (shared.length != SECRET_LENGTH) {
            problems.add("auth: is no secret of a browser, 16 bytes in base64url." + AGAIN);
        }
        return problems.isEmpty()
                ? new Checked.Good<>(new Address.Browser(uri.orElseThrow(), text(point), text(shared)))
                : new Checked.Bad<>(problems);
    }

    /// Of one that was kept.
    public Checked<Address.Browser> check(Address.Browser kept) {
        return check(kept.endpoint().toString(), kept.key(), kept.secret());
    }

    private List<String> objections(URI endpoint) {
        var found = new ArrayList<String>();
        hosts.objection(endpoint).ifPresent(found::add);
        if (PushHosts.isApple(endpoint) && contact == null) {
            found.add("endpoint: Apple takes messages only from those who say how to reach them. Have the operator set"
                    + " SUPPLE_PUSH_CONTACT.");
        }
        return found;
    }

    private static Optional<URI> uri(String endpoint) {
        try {
            return endpoint.length() > Address.LONGEST ? Optional.empty() : Optional.of(new URI(endpoint));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Nothing if it is no base64url.
    private static byte[] decoded(String text) {
        try {
            return text.length() > LONGEST_KEY
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
