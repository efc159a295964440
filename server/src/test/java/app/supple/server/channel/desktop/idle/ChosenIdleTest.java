// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.machine.FakePrograms;
import app.supple.server.machine.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is asked for idle time, and what is made of the answers.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of sh")
class ChosenIdleTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @TempDir
    private Path folder;

    private FakePrograms fakes = new FakePrograms(Path.of(""));

    @BeforeEach
    void aFolderOfScripts() {
        fakes = new FakePrograms(folder);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            LINUX,   busctl,     t 61000,                                   61,  GNOME
            LINUX,   gdbus,      `(uint64 61000,)`,                         61,  GNOME
            LINUX,   xprintidle, 61000,                                     61,  The X server
            LINUX,   xssstate,   61000,                                     61,  The X server
            LINUX,   busctl,     `b true\nt 1795597140000000`,              60,  The login
            LINUX,   busctl,     `b false\nt 0`,                            0,   The login
            MAC,     ioreg,      `  "HIDIdleTime" = 61000000000`,           61,  macOS
            WINDOWS, powershell, 61000,                                     61,  Windows
            """)
    void each_system_tells_in_its_own_way(Platform platform, String name, String says, long seconds, String source) {
        fakes.add(name, "printf '" + says + "\\n'");
        var idle = new ChosenIdle(platform, fakes.programs(), InstantSource.fixed(NOW));

        assertThat(idle.idle()).contains(Duration.ofSeconds(seconds));
        assertThat(idle.said()).startsWith(source);
    }

    @Test
    void who_answers_first_is_asked_from_then_on() {
        fakes.add("busctl", "exit 1").add("gdbus", "exit 1").add("xprintidle", "echo 1000");
        var idle = new ChosenIdle(Platform.LINUX, fakes.programs(), InstantSource.fixed(NOW));
        idle.idle();
        idle.idle();

        assertThat(fakes.told())
                .extracting(call -> call.getFirst())
                .containsExactly("busctl", "gdbus", "xprintidle", "xprintidle");
    }

    @Test
    void where_nobody_tells_it_says_so_and_is_not_asked_all_the_time() {
        fakes.add("busctl", "echo nonsense");
        var idle = new ChosenIdle(Platform.LINUX, fakes.programs(), InstantSource.fixed(NOW));
        for (int i = 0; i < 41; i++) {
            assertThat(idle.idle()).isEmpty();
        }

        // GNOME and the login, once each.
        assertThat(fakes.told()).hasSize(2);
        assertThat(idle.said()).startsWith("This system does not tell Supple").endsWith("install xprintidle.");
        idle.idle();
        assertThat(fakes.told()).hasSize(4);
    }

    @Test
    void one_that_fails_three_times_is_left() {
        fakes.add("xprintidle", "echo 1000");
        var idle = new ChosenIdle(Platform.LINUX, fakes.programs(), InstantSource.fixed(NOW));
        idle.idle();
        fakes.add("xprintidle", "exit 1").add("xssstate", "echo 2000");
        for (int i = 0; i < 3; i++) {
            assertThat(idle.idle()).isEmpty();
        }

        assertThat(idle.idle()).contains(Duration.ofSeconds(2));
    }
}
