// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.desktop.bus.RecordingDesktop;
import app.supple.server.channel.desktop.bus.RecordingDesktop.Notified;
import app.supple.server.channel.desktop.bus.TestBus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A real bus, real tools, and a desktop that notes what it is to show.
@EnabledOnOs(value = OS.LINUX, disabledReason = "D-Bus is how Linux does it")
class ShownTest {

    private static final List<String> BUTTONS =
            List.of("default", "Open", "start", "Start", "snooze", "In 15 minutes", "skip", "Skip");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"stdbuf notify-send gdbus", "stdbuf notify-send busctl", "stdbuf notify-send", "gdbus", "busctl"
            })
    void a_message_is_seen_as_it_is(String tools) throws Exception {
        try (var bus = TestBus.in(folder);
                var desktop = RecordingDesktop.on(bus, "body", "actions")) {
            var carrier = new Sitting(folder).on(bus).with(tools.split(" ")).carrier();
            var letter = Sitting.letter(1, Sitting.message("Time for a break", "Stand up, 2 minutes."));

            assertThat(carrier.carry(letter)).isEqualTo(new Outcome.Seen());

            List<String> buttons = tools.equals("busctl") ? List.of() : BUTTONS;
            assertThat(desktop.next())
                    .isEqualTo(new Notified(41, 0, "Time for a break", "Stand up, 2 minutes.", buttons));
            carrier.withdraw(letter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "stdbuf notify-send busctl", "gdbus", "busctl"})
    void a_later_one_of_the_same_topic_takes_its_place_and_is_taken_off(String tools) throws Exception {
        try (var bus = TestBus.in(folder);
                var desktop = RecordingDesktop.on(bus, "body", "actions")) {
            var carrier = new Sitting(folder).on(bus).with(tools.split(" ")).carrier();
            var first = Sitting.letter(1, Sitting.message("One", ""));
            var second = Sitting.letter(2, Sitting.message("Two", ""));
            carrier.carry(first);
            carrier.carry(second);

            assertThat(desktop.next().replaces()).isZero();
            assertThat(desktop.next().replaces()).isEqualTo(41);
            // The first is not on the screen any more.
            carrier.withdraw(first);
            carrier.withdraw(second);
            assertThat(desktop.nextClosed()).isEqualTo(41);
            assertThat(desktop.hasMore()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "gdbus", "busctl"})
    void a_desktop_without_buttons_shows_it_too(String tools) throws Exception {
        try (var bus = TestBus.in(folder);
                var desktop = RecordingDesktop.on(bus, "body")) {
            var carrier = new Sitting(folder).on(bus).with(tools.split(" ")).carrier();

            assertThat(carrier.carry(Sitting.letter(1, Sitting.message("A", "B"))))
                    .isEqualTo(new Outcome.Seen());
            assertThat(desktop.next().actions()).isEmpty();
        }
    }
}
