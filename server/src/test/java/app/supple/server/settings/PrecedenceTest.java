// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A flag goes before a variable, a variable before what is usual, each setting for itself.
class PrecedenceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "9001, 9002, 9001",
                "9001, -, 9001",
                "9001, ' ', 9001",
                "-, 9002, 9002",
                "'', 9002, 9002",
                "' ', 9002, 9002",
                "-, -, 8080",
                "'', '', 8080",
                "0, 9002, 0"
            })
    void a_port_is_that_of_the_first_who_says_one(@Nullable String flag, @Nullable String variable, int port) {
        assertThat(read(new Wanted(flag, null, null), variables("SUPPLE_PORT", variable))
                        .port())
                .isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "127.0.0.1, ::1, 127.0.0.1",
                "::1, 127.0.0.1, ::1",
                "-, ::1, ::1",
                "'', ::1, ::1",
                "-, -, 127.0.0.1",
                "' ', ' ', 127.0.0.1"
            })
    void an_address_is_that_of_the_first_who_says_one(
            @Nullable String flag, @Nullable String variable, String address) {
        assertThat(read(new Wanted(null, null, flag), variables("SUPPLE_HOST", variable))
                        .address())
                .isEqualTo(InetAddress.ofLiteral(address));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/flag, /variable, /flag",
                "/flag, -, /flag",
                "-, /variable, /variable",
                "'', /variable, /variable",
                "-, -, /xdg/supple",
                "' ', '', /xdg/supple",
                "/a/../b/./c, -, /b/c"
            })
    void a_folder_is_that_of_the_first_who_says_one(@Nullable String flag, @Nullable String variable, Path folder) {
        Map<String, String> variables = variables("SUPPLE_DATA", variable);
        variables.put("XDG_DATA_HOME", "/xdg");

        assertThat(read(new Wanted(null, flag, null), variables).data()).isEqualTo(folder);
    }

    @Test
    void a_good_flag_is_enough_whatever_the_variables_say() {
        var variables = Map.of("SUPPLE_PORT", "http", "SUPPLE_HOST", "0.0.0.0", "SUPPLE_DATA", "\0");

        assertThat(read(new Wanted("9001", "/flag", "::1"), variables))
                .isEqualTo(new Settings(Path.of("/flag"), InetAddress.ofLiteral("::1"), 9001));
    }

    @Test
    void a_bad_flag_is_refused_though_the_variable_is_good() {
        assertThatThrownBy(() -> read(new Wanted("http", null, null), Map.of("SUPPLE_PORT", "9002")))
                .hasMessage("The port 'http' is no number from 0 to 65535. Try --port 8081.");
    }

    @Test
    void bad_variables_are_all_told_at_once_in_the_words_for_flags() {
        var variables = Map.of("SUPPLE_PORT", "65536", "SUPPLE_HOST", "192.0.2.1", "SUPPLE_DATA", "\0");

        assertThatThrownBy(() -> read(Wanted.NOTHING, variables))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .satisfiesExactly(
                                port -> assertThat(port)
                                        .isEqualTo("The port '65536' is no number from 0 to 65535. Try --port 8081."),
                                host -> assertThat(host)
                                        .contains("anybody who reaches 192.0.2.1 could read your diary"),
                                data -> assertThat(data).endsWith("Choose another with --data.")));
    }

    @Test
    void a_machine_that_says_nothing_about_itself_still_gets_a_folder() {
        Settings settings = new SettingsReader(Map.of(), Map.of()).read(Wanted.NOTHING);

        assertThat(settings.data()).isEqualTo(Path.of(".local/share/supple").toAbsolutePath());
    }

    private static Map<String, String> variables(String name, @Nullable String value) {
        Map<String, String> variables = new HashMap<>();
        if (value != null) {
            variables.put(name, value);
        }
        return variables;
    }

    private static Settings read(Wanted wanted, Map<String, String> variables) {
        return new SettingsReader(variables, Map.of("os.name", "Linux", "user.home", "/home/anna")).read(wanted);
    }
}
