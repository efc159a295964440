// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.fake;

import app.supple.delivery.key.SenderKeysInMemory;
import app.supple.server.channel.push.BrowserCarrier;
import app.supple.server.channel.push.PushSettings;
import app.supple.server.channel.push.post.Post;
import app.supple.server.channel.push.post.Post.Limits;
import app.supple.server.channel.push.seal.Crypto;
import app.supple.server.channel.push.vapid.Contact;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/// Carriers that send to a fake service, a minute after nine.
public final class Carriers {

    public static final Contact CONTACT = Contact.of("mailto:someone@stretching.dev");

    private static final URI BASE = URI.create("https://supple.stretching.dev");

    private Carriers() {}

    public static BrowserCarrier to(LoopbackPush service) {
        return to(service, Limits.USUAL);
    }

    public static BrowserCarrier to(LoopbackPush service, Limits limits) {
        return carrier(service, new Post(service.trusting(), limits));
    }

    /// Takes only the certificates for good that Java knows.
    public static BrowserCarrier wary(LoopbackPush service) {
        return carrier(service, new Post());
    }

    private static BrowserCarrier carrier(LoopbackPush service, Post post) {
        return new BrowserCarrier(
                new SenderKeysInMemory(),
                new PushSettings(CONTACT, service.hosts(), Crypto.JDK, () -> BASE),
                InstantSource.fixed(Letters.NINE.plus(Duration.ofMinutes(1))),
                post);
    }
}
