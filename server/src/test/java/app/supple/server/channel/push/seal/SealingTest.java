// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.supple.server.channel.push.fake.Device;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What seals and what opens have nothing in common, so each shows that the other is right.
class SealingTest {

    /// Whatever comes, it comes again with the same seed.
    private static final long SEED = 8291;

    private final Sealing sealing = new Sealing(Crypto.JDK);

    @Test
    void the_example_of_rfc_8291_opens_to_what_it_says() throws GeneralSecurityException {
        var device = DeviceKey.of(SelfTest.SCALAR, SelfTest.OPEN, SelfTest.AUTH);

        byte[] opened = device.open(Base64.getUrlDecoder().decode(SelfTest.SEALED));

        assertThat(new String(opened, StandardCharsets.UTF_8)).isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void ten_thousand_messages_open_to_what_was_sealed() {
        List<Device> devices = Stream.generate(SealingTest::device).limit(20).toList();

        boolean all = IntStream.range(0, 10_000).parallel().allMatch(i -> {
            byte[] message = message(new Random(SEED + i));
            var device = devices.get(i % devices.size());
            byte[] sealed = sealing.seal(device.address(), message).bytes();
            return device.read(sealed).equals(new String(message, StandardCharsets.UTF_8));
        });

        assertThat(all).as("with the seed " + SEED).isTrue();
    }

    @Test
    void it_is_one_record_of_aes128gcm_with_the_key_of_the_sender() {
        byte[] sealed = sealing.seal(device().address(), new byte[100]).bytes();

        assertThat(sealed).hasSize(16 + 4 + 1 + 65 + 100 + 1 + 16);
        assertThat(sealed[20]).isEqualTo((byte) 65);
        assertThat(sealed[21]).isEqualTo((byte) 4);
    }

    @Test
    void another_device_reads_nothing() {
        byte[] sealed = sealing.seal(device().address(), new byte[] {1}).bytes();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> device().read(sealed));
    }

    @Test
    void nobody_changes_a_letter_on_the_way() {
        Device device = device();
        byte[] sealed = sealing.seal(device.address(), new byte[] {1}).bytes();
        sealed[sealed.length - 1] ^= 1;

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> device.read(sealed));
    }

    private static Device device() {
        return Device.at(URI.create("https://push.example/x"));
    }

    /// Up to what a note may be long, in letters of all kinds.
    private static byte[] message(Random random) {
        String text = random.ints(1 + random.nextInt(499), 0x20, 0x2fff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
