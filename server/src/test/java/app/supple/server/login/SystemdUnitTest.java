// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.server.machine.Call;
import app.supple.server.machine.FakePrograms;
import app.supple.server.machine.Platform;
import app.supple.server.machine.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Linux, in a home and with a systemd of the test.
@EnabledOnOs(value = OS.LINUX, disabledReason = "paths and scripts are those of Linux")
class SystemdUnitTest {

    @TempDir
    private Path folder;

    private FakePrograms fakes = new FakePrograms(Path.of(""));
    private Path home = Path.of("");
    private Installed supple = new Installed(home, home, home);

    @BeforeEach
    void aHome() throws Exception {
        fakes = new FakePrograms(Files.createDirectory(folder.resolve("bin"))).add("systemctl");
        home = Files.createDirectory(folder.resolve("home"));
        Path root = Files.createDirectories(folder.resolve("a b\"c'%h $HOME\\"));
        Files.writeString(root.resolve("supple"), "");
        Path jar = root.resolve("server/target/supple.jar");
        supple = Installed.around(jar, Path.of("/opt/jdk 25%"));
    }

    @Test
    void nothing_is_done_before_the_plan_is_carried_out() {
        String shown = login().install(supple).shown();

        assertThat(shown).contains("write " + unit(), "ExecStart=/bin/sh ", "run systemctl --user daemon-reload");
        assertThat(home).isEmptyDirectory();
        assertThat(fakes.told()).isEmpty();
    }

    @Test
    void it_writes_a_unit_and_starts_it() {
        assertThat(login().install(supple).carryOut()).startsWith("Supple starts when you log in");

        assertThat(unit()).content().startsWith("# " + Login.MARK + "\n[Unit]\n");
        assertThat(fakes.told())
                .containsExactly(
                        List.of("systemctl", "--user", "daemon-reload"),
                        List.of("systemctl", "--user", "enable", "--now", "supple.service"));
    }

    @Test
    void any_path_is_told_to_systemd_as_it_is() {
        assertThat(SystemdUnit.text(supple))
                .contains("/a b\\\"c'%%h $$HOME\\\\/supple\" serve\n")
                .contains("LC_ALL=C.UTF-8 \"JAVA_HOME=/opt/jdk 25%%\"\n");
    }

    @Test
    void systemd_itself_finds_nothing_wrong() throws Exception {
        assertThat(verified(SystemdUnit.text(supple))).isEmpty();
        assertThat(verified(SystemdUnit.text(supple).replace("Restart=on", "Restart=of")))
                .contains("supple.service");
    }

    @Test
    void what_it_did_not_write_it_neither_overwrites_nor_removes() throws Exception {
        Files.createDirectories(unit().getParent());
        Files.writeString(unit(), "[Unit]\n");

        assertThatThrownBy(() -> login().install(supple)).hasMessageContaining("was not written by Supple");
        assertThatThrownBy(() -> login().uninstall()).hasMessageContaining("was not written by Supple");
        assertThat(unit()).hasContent("[Unit]");
    }

    @Test
    void what_it_wrote_it_writes_again_and_removes() {
        login().install(supple).carryOut();
        login().install(supple).carryOut();
        assertThat(login().uninstall().carryOut()).startsWith("Supple does not start at login any more.");

        assertThat(unit()).doesNotExist();
        assertThat(fakes.told()).contains(List.of("systemctl", "--user", "disable", "--now", "supple.service"));
        assertThatThrownBy(() -> login().uninstall()).hasMessageContaining("there is no " + unit());
    }

    @Test
    void without_systemd_it_says_what_to_add_where() {
        var bare = new Login(Platform.LINUX, new Programs(Map.of()), home);

        assertThatThrownBy(() -> bare.install(supple))
                .hasMessageContaining("does not use systemd")
                .hasMessageEndingWith(supple.launcher() + " serve");
    }

    @Test
    void a_systemd_that_fails_is_quoted() {
        fakes.add("systemctl", "echo 'Failed to connect to bus' >&2", "exit 1");

        assertThatThrownBy(() -> login().install(supple).carryOut())
                .hasMessageContaining("Could not run systemctl --user daemon-reload: Failed to connect to bus")
                .hasMessageContaining("autostart");
    }

    /// What systemd complains of.
    private String verified(String unit) throws Exception {
        var systemd = new Programs(Map.of("PATH", System.getenv("PATH"), "XDG_RUNTIME_DIR", folder.toString()));
        Path file = Files.writeString(folder.resolve("supple.service"), unit);
        Call call = Call.of("systemd-analyze", "--user", "verify", file.toString());
        return systemd.run(call, Duration.ofSeconds(30)).complained();
    }

    private Login login() {
        return new Login(Platform.LINUX, fakes.programs(), home);
    }

    private Path unit() {
        return home.resolve(".config/systemd/user/supple.service");
    }
}
