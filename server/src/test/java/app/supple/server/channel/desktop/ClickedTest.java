// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Letter;
import app.supple.server.channel.desktop.bus.RecordingDesktop;
import app.supple.server.channel.desktop.bus.TestBus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person clicks on a notification reaches Supple, and only that.
@EnabledOnOs(value = OS.LINUX, disabledReason = "D-Bus is how Linux does it")
class ClickedTest {

    @TempDir
    private Path folder;

    private TestBus bus;
    private RecordingDesktop desktop;
    private Sitting sitting;

    @BeforeEach
    void begin() {
        bus = TestBus.in(folder);
        desktop = RecordingDesktop.on(bus, "body", "actions");
        sitting = new Sitting(folder).on(bus);
    }

    @AfterEach
    void end() throws Exception {
        desktop.close();
        bus.close();
    }

    @ParameterizedTest
    @CsvSource({"stdbuf notify-send,start", "stdbuf notify-send,default", "gdbus,start", "gdbus,default"})
    void start_and_the_notification_itself_open_the_player(String tools, String key) throws Exception {
        sitting.with(tools.split(" ")).carrier().carry(letter(1));
        desktop.click(desktop.next().id(), key);

        assertThat(sitting.nextHeard()).isEqualTo("OPENED 1");
        assertThat(sitting.fakes().awaitTold("xdg-open"))
                .isEqualTo(List.of("xdg-open", "http://localhost:8080/play/nudge?from=desktop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send", "gdbus"})
    void what_systemd_has_started_opens_the_player_outside_of_its_unit(String tools) throws Exception {
        sitting.fakes().with("INVOCATION_ID", "1");
        sitting.with(tools.split(" ")).carrier().carry(letter(1));
        desktop.click(desktop.next().id(), "start");

        assertThat(sitting.fakes().awaitTold("systemd-run"))
                .endsWith("--", "xdg-open", "http://localhost:8080/play/nudge?from=desktop");
    }

    @ParameterizedTest
    @CsvSource({
        "stdbuf notify-send,snooze,SNOOZE",
        "stdbuf notify-send,skip,SKIP",
        "gdbus,snooze,SNOOZE",
        "gdbus,skip,SKIP"
    })
    void snooze_and_skip_are_heard_and_open_nothing(String tools, String key, String choice) throws Exception {
        sitting.with(tools.split(" ")).carrier().carry(letter(1));
        desktop.click(desktop.next().id(), key);

        assertThat(sitting.nextHeard()).isEqualTo(choice + " 1");
        assertThat(sitting.fakes().told()).noneMatch(call -> call.getFirst().equals("xdg-open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send", "gdbus"})
    void a_click_on_the_later_of_two_is_heard_once(String tools) throws Exception {
        var carrier = sitting.with(tools.split(" ")).carrier();
        carrier.carry(letter(1));
        carrier.carry(letter(2));
        desktop.next();
        long id = desktop.next().id();
        desktop.click(id + 1, "skip");
        desktop.click(id, "snooze");

        assertThat(sitting.nextHeard()).isEqualTo("SNOOZE 2");
        assertThat(sitting.hasHeardMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdbuf notify-send gdbus", "gdbus"})
    void when_its_use_is_over_it_goes_off_the_screen(String tools) throws Exception {
        var use = Duration.ofMillis(1);
        sitting.with(tools.split(" ")).passing().carrier().carry(Sitting.letter(1, Sitting.message("A", "B"), use));

        assertThat(desktop.nextClosed()).isEqualTo(desktop.next().id());
        assertThat(sitting.hasHeardMore()).isFalse();
    }

    private static Letter letter(int number) {
        return Sitting.letter(number, Sitting.message("Time for a break", "Stand up."));
    }
}
