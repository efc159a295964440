// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.desktop.bus.RecordingDesktop;
import app.supple.server.channel.desktop.bus.TestBus;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in a message arrives as text: no option, no command, no markup.
@EnabledOnOs(value = OS.LINUX, disabledReason = "D-Bus is how Linux does it")
class HostileTextTest {

    private static final String[] TEXTS = {
        "--help",
        "-e",
        "--",
        "<b>bold</b> & <a href=\"http://evil.example\">a</a>",
        "$(touch /tmp/x) `id` ; rm -rf ~ | cat > /dev/null",
        "quotes ' \" \\ \\n \\101 %s %n",
        "two\nlines",
        "emoji 👩‍🚀 → ü 漢字",
        "', 'evil': <'x'>, uint32 5",
        "@as []"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "gdbus", "busctl"})
    void hostile_texts_arrive_as_texts(String tools) throws Exception {
        try (var bus = TestBus.in(folder);
                var desktop = RecordingDesktop.on(bus, "body", "body-markup")) {
            var carrier = new Sitting(folder).on(bus).with(tools.split(" ")).carrier();
            int number = 0;
            for (String text : TEXTS) {
                var letter = Sitting.letter(++number, Sitting.message(text, text));
                assertThat(carrier.carry(letter)).as(text).isEqualTo(new Outcome.Seen());

                var notified = desktop.next();
                assertThat(notified.title()).isEqualTo(text.replace('\n', ' '));
                assertThat(notified.body()).isEqualTo(Plain.escaped(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "gdbus", "busctl"})
    void control_characters_go_and_what_is_long_is_cut(String tools) throws Exception {
        try (var bus = TestBus.in(folder);
                var desktop = RecordingDesktop.on(bus, "body")) {
            var carrier = new Sitting(folder).on(bus).with(tools.split(" ")).carrier();
            carrier.carry(
                    Sitting.letter(1, Sitting.message("\u0000\u001b[31m\u202eA\u0007", "<" + "x".repeat(10_000))));

            var notified = desktop.next();
            assertThat(notified.title()).isEqualTo("[31mA");
            // Not escaped: this desktop reads no markup.
            assertThat(notified.body())
                    .hasSize(Plain.LONGEST_BODY)
                    .startsWith("<xxx")
                    .endsWith("x…");
        }
    }
}
