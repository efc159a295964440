// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private static final Map<String, String> LINUX = Map.of("os.name", "Linux", "user.home", "/home/anna");

    @Test
    void without_a_word_supple_listens_on_this_computer_at_8080() {
        assertThat(read(Map.of(), Wanted.NOTHING))
                .isEqualTo(new Settings(
                        Path.of("/home/anna/.local/share/supple"), InetAddress.ofLiteral("127.0.0.1"), 8080));
    }

    @Test
    void the_environment_says_everything_that_flags_can_say() {
        var environment = Map.of("SUPPLE_PORT", "9090", "SUPPLE_DATA", "/srv/supple", "SUPPLE_HOST", "127.0.0.2");

        assertThat(read(environment, Wanted.NOTHING))
                .isEqualTo(new Settings(Path.of("/srv/supple"), InetAddress.ofLiteral("127.0.0.2"), 9090));
    }

    @Test
    void flags_come_before_the_environment_each_on_its_own() {
        var environment =
                Map.of("SUPPLE_PORT", "not looked at", "SUPPLE_DATA", "/srv/supple", "SUPPLE_HOST", "127.0.0.2");

        assertThat(read(environment, new Wanted("0", null, "::1")))
                .isEqualTo(new Settings(Path.of("/srv/supple"), InetAddress.ofLiteral("::1"), 0));
    }

    @Test
    void a_blank_word_counts_as_not_said() {
        assertThat(read(Map.of("SUPPLE_PORT", " ", "SUPPLE_DATA", "", "XDG_DATA_HOME", ""), new Wanted(null, "", " ")))
                .isEqualTo(read(Map.of(), Wanted.NOTHING));
    }

    @Test
    void a_blank_flag_leaves_the_word_to_the_environment() {
        assertThat(read(Map.of("SUPPLE_PORT", "9090"), new Wanted("", null, null))
                        .port())
                .isEqualTo(9090);
    }

    @Test
    void a_folder_is_made_absolute_and_plain() {
        assertThat(read(Map.of(), new Wanted(null, "a/../diary", null)).data())
                .isEqualTo(Path.of("diary").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "80 80", "http", "99999", "100000", "0x50", "8080.0", "٨٠٨٠"})
    void a_port_that_is_none_is_refused(String port) {
        assertRefused(
                new Wanted(port, null, null), "The port '" + port + "' is no number from 0 to 65535. Try --port 8081.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "65535"})
    void every_port_from_0_to_65535_will_do(String port) {
        assertThat(read(Map.of(), new Wanted(port, null, null)).port()).isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "fe80::1"})
    void listening_for_others_is_refused_with_the_reason(String host) {
        assertRefused(
                new Wanted(null, null, host),
                "Supple listens on this computer only, because it has no accounts yet: anybody who reaches " + host
                        + " could read your diary. Leave --host out, or use --host 127.0.0.1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[::1", "a b", "12::34::56"})
    void an_address_that_is_none_is_refused(String host) {
        assertRefused(
                new Wanted(null, null, host),
                "There is no address '" + host + "'. Leave --host out, or use --host 127.0.0.1.");
    }

    @Test
    void a_folder_that_cannot_be_one_is_refused() {
        assertRefused(
                new Wanted(null, "a\0b", null),
                "'a\0b' cannot be a folder: Nul character not allowed. Choose another with --data.");
    }

    @Test
    void all_problems_come_at_once() {
        assertThatThrownBy(() -> read(Map.of("SUPPLE_HOST", "0.0.0.0"), new Wanted("x", "a\0b", null)))
                .isInstanceOf(BadSettings.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .satisfiesExactly(
                                port -> assertThat(port).startsWith("The port 'x'"),
                                host -> assertThat(host).startsWith("Supple listens on this computer only"),
                                data -> assertThat(data).startsWith("'a\0b' cannot be a folder")));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/anna/.local/share/supple",
        "Linux, /data, /never, /data/supple",
        "Linux, relative, '', /home/anna/.local/share/supple",
        "FreeBSD, '', '', /home/anna/.local/share/supple",
        "Mac OS X, /never, /never, /home/anna/Library/Application Support/Supple",
        "Windows 11, /never, /local, /local/Supple",
        "Windows 11, '', '', /home/anna/AppData/Local/Supple"
    })
    void each_system_has_its_usual_folder(String os, String xdg, String local, String folder) {
        var reader = new SettingsReader(
                Map.of("XDG_DATA_HOME", xdg, "LOCALAPPDATA", local), Map.of("os.name", os, "user.home", "/home/anna"));

        assertThat(reader.read(Wanted.NOTHING).data()).isEqualTo(Path.of(folder));
    }

    @Test
    void a_reader_that_refused_once_reads_on_as_if_new() {
        var reader = new SettingsReader(Map.of(), LINUX);
        assertThatThrownBy(() -> reader.read(new Wanted("x", null, null))).isInstanceOf(BadSettings.class);

        assertThat(reader.read(Wanted.NOTHING).port()).isEqualTo(8080);
    }

    private static Settings read(Map<String, String> environment, Wanted wanted) {
        return new SettingsReader(environment, LINUX).read(wanted);
    }

    @Test
    void hosts_of_calendars_stand_in_a_list_and_each_wrong_one_is_named() {
        assertThat(read(
                                Map.of(
                                        "SUPPLE_DATA",
                                        "/d",
                                        "SUPPLE_CALENDAR_HOSTS",
                                        " NAS.local, nas.local:8443,[::1]:5232 ,"),
                                Wanted.NOTHING)
                        .calendarHosts())
                .containsExactlyInAnyOrder("nas.local", "nas.local:8443", "[::1]:5232");
        assertThatThrownBy(() -> read(Map.of("SUPPLE_CALENDAR_HOSTS", "nas.local,https://a/,b c"), Wanted.NOTHING))
                .hasMessageContaining("'https://a/' in SUPPLE_CALENDAR_HOSTS is no host")
                .hasMessageContaining("'b c' in SUPPLE_CALENDAR_HOSTS is no host");
    }

    private static void assertRefused(Wanted wanted, String why) {
        assertThatThrownBy(() -> read(Map.of(), wanted))
                .isInstanceOf(BadSettings.class)
                .hasMessage(why);
    }
}
