// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import app.supple.delivery.key.SenderKey;
import app.supple.delivery.key.SenderKeys;
import app.supple.server.channel.push.origin.PerOrigin;
import app.supple.server.channel.push.origin.PushHosts;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Says to push services who is sending (RFC 8292). The pair of keys is made when it is first needed, and
/// then kept.
public final class Vapid {

    /// No service takes more than a day; half of one leaves room for clocks that differ.
    static final Duration LIFE = Duration.ofHours(12);

    /// Signing takes about as long as sealing a message.
    static final Duration REUSED_FOR = Duration.ofHours(6);

    private final SenderKeys keys;
    private final @Nullable Contact contact;
    private final PerOrigin<Token> tokens = new PerOrigin<>();
    private @Nullable SenderKey known;

    public Vapid(SenderKeys keys, @Nullable Contact contact) {
        this.keys = keys;
        this.contact = contact;
    }

    /// What a browser wants to know before it subscribes (`applicationServerKey`).
    public String publicKey() {
        return key().open();
    }

    /// The token for the service behind an endpoint; the same for hours.
    public Token token(URI endpoint, Instant now) {
        String origin = PushHosts.origin(endpoint);
        return tokens.renewed(origin, before -> before != null && isFresh(before, now) ? before : made(origin, now));
    }

    /// One of the future is not: the clock was put back, and it might end more than a day ahead.
    private static boolean isFresh(Token token, Instant now) {
        return !now.isBefore(token.made()) && now.isBefore(token.made().plus(REUSED_FOR));
    }

    private Token made(String origin, Instant now) {
        String subject = contact == null ? null : contact.value();
        var claims =
                new Token.Claims(origin, Instant.ofEpochSecond(now.plus(LIFE).getEpochSecond()), subject);
        var wanted = VAPIDJWTParam.getBuilder().resourceURLString(origin).expirationTime(claims.ends());
        if (subject != null) {
            wanted.subject(subject);
        }
        return new Token(pair(key()).generateAuthorizationHeaderValue(wanted.build()), claims, now);
    }

    private synchronized SenderKey key() {
        SenderKey found = known;
        if (found == null) {
            found = keys.find().orElseGet(() -> keys.keep(SenderKeyPair.make()));
            known = found;
        }
        return found;
    }

    private static VAPIDKeyPair pair(SenderKey key) {
        Base64.Decoder base64 = Base64.getUrlDecoder();
        return VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(base64.decode(key.secret())),
                PublicKeySources.ofUncompressedBytes(base64.decode(key.open())));
    }
}
