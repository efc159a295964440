// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.desktop.bus.RecordingDesktop;
import app.supple.server.channel.desktop.bus.TestBus;
import app.supple.server.machine.Platform;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where nothing can be shown, a sentence says what to do.
@EnabledOnOs(value = OS.LINUX, disabledReason = "D-Bus is how Linux does it")
class NobodyShowsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "stdbuf notify-send", "gdbus", "busctl"})
    void a_desktop_that_shows_no_notifications_is_named(String tools) {
        try (var bus = TestBus.in(folder)) {
            assertThat(carried(new Sitting(folder).on(bus).with(tools.split(" "))))
                    .isInstanceOfSatisfying(
                            Outcome.TryLater.class,
                            later -> assertThat(later.said())
                                    .startsWith("No program shows notifications on this desktop."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "stdbuf notify-send", "gdbus", "busctl"})
    void where_there_is_no_session_it_says_so(String tools) {
        var nowhere = new Sitting(folder).with(tools.split(" "));
        nowhere.fakes().with("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("nobody"));

        assertThat(carried(nowhere))
                .isInstanceOfSatisfying(
                        Outcome.TryLater.class,
                        later -> assertThat(later.said()).startsWith("Supple found no desktop session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "stdbuf notify-send", "busctl"})
    @Timeout(20)
    void a_desktop_that_hangs_is_given_up(String tools) throws Exception {
        try (var bus = TestBus.in(folder);
                var _ = RecordingDesktop.hangingOn(bus)) {
            assertThat(carried(new Sitting(folder).on(bus).with(tools.split(" "))))
                    .isInstanceOfSatisfying(
                            Outcome.TryLater.class,
                            later -> assertThat(later.said()).contains("did not answer in time"));
        }
        assertThat(Carrier.LONGEST.toSeconds()).isEqualTo(20);
    }

    @Test
    void a_computer_without_any_tool_is_told_what_to_install() {
        assertThat(carried(new Sitting(folder)))
                .isInstanceOfSatisfying(
                        Outcome.Barred.class,
                        barred -> assertThat(barred.said()).contains("Install notify-send 0.8 or newer"));
    }

    @Test
    void a_system_that_nobody_knows_is_told_so() {
        assertThat(carried(new Sitting(folder).on(Platform.OTHER))).isInstanceOf(Outcome.Barred.class);
    }

    @Test
    void an_empty_room_is_not_called() {
        var desktop = new Desktop(
                Platform.LINUX,
                new Sitting(folder).fakes().programs(),
                () -> URI.create("http://localhost:8080"),
                InstantSource.fixed(Sitting.NOW));
        var carrier = new DesktopCarrier(desktop, new Sitting(folder), () -> false);

        assertThat(carrier.carry(Sitting.letter(1, Sitting.message("A", "B"))))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.why()).isEqualTo(Reason.AWAY));
    }

    private static Outcome carried(Sitting sitting) {
        return sitting.carrier().carry(Sitting.letter(1, Sitting.message("A", "B")));
    }
}
