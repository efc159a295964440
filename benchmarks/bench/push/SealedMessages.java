// SPDX-License-Identifier: Apache-2.0
package bench.push;

import app.supple.delivery.carry.Letter;
import app.supple.server.channel.push.BrowserCarrier;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.seal.Crypto;
import bench.Figures;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.KeyAgreement;

/// Messages that one core seals in a second, as Supple does it from the letter to the bytes, beside the one step that
/// costs most: agreeing on a secret with the same crypto.
final class SealedMessages {

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private static final Duration ROUND = Duration.ofMillis(500);

    private static final double TARGET = 0.7;

    private final List<Letter> letters;
    private final BrowserCarrier carrier;
    private final KeyPair ours;
    private final KeyPair theirs;
    private int next;

    private SealedMessages(LoopbackPush service, Crypto crypto) throws Exception {
        this.carrier = Sending.carrier(service, crypto);
        this.letters = Stream.generate(() -> Letters.to(service.device().address()))
                .limit(100)
                .toList();
        // Whoever it is that makes keys from now on: the carrier settles that with its first message.
        carrier.seal(letters.getFirst()).orElseThrow();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.ours = generator.generateKeyPair();
        this.theirs = generator.generateKeyPair();
    }

    /// The JDK comes first: once Corretto is in, it stays.
    static void measure(LoopbackPush service, int rounds) throws Exception {
        Figures.say("Sealed messages a second on one core, beside bare ECDH; medians of %d rounds of half a second in turn", rounds);
        new SealedMessages(service, Crypto.JDK).measure("JDK", rounds);
        new SealedMessages(service, Crypto.CORRETTO).measure("Corretto", rounds);
    }

    private void measure(String name, int rounds) throws Exception {
        Rate.of(this::agreed, WARM_UP);
        Rate.of(this::sealed, WARM_UP);
        var bare = new ArrayList<Double>();
        var sealed = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            bare.add(Rate.of(this::agreed, ROUND));
            sealed.add(Rate.of(this::sealed, ROUND));
            ratios.add(sealed.getLast() / bare.getLast());
        }
        Figures.say("  %s, by %s", name, Security.getProviders("KeyAgreement.ECDH")[0]);
        Figures.say("  %-32s %,9.0f", "bare ECDH", Figures.median(bare));
        Figures.say("  %-32s %,9.0f", "sealed", Figures.median(sealed));
        Figures.atLeast("  ratio, " + name, Figures.median(ratios), TARGET, "");
    }

    private byte[] agreed() throws Exception {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(theirs.getPublic(), true);
        return agreement.generateSecret();
    }

    private Object sealed() {
        next = (next + 1) % letters.size();
        return carrier.seal(letters.get(next)).orElseThrow();
    }
}
