// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import app.supple.delivery.key.SenderKey;
import app.supple.delivery.key.SenderKeys;
import app.supple.server.channel.push.seal.Crypto;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// A program of its own: has a carrier, and no browser to call.
final class IdleCarrier {

    private IdleCarrier() {}

    public static void main(String[] args) {
        var settings = new PushSettings(null, Set.of(), Crypto.CORRETTO, () -> URI.create("http://localhost"));
        try (var carrier = new BrowserCarrier(new Nobody(), settings, InstantSource.fixed(Instant.EPOCH))) {
            System.out.println("idle: " + carrier.getClass());
        }
    }

    private static final class Nobody implements SenderKeys {

        @Override
        public Optional<SenderKey> find() {
            throw new IllegalStateException("Nobody needs a key yet");
        }

        @Override
        public SenderKey keep(SenderKey made) {
            throw new IllegalStateException("Nobody needs a key yet");
        }
    }
}
