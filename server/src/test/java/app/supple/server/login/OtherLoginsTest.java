// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.server.machine.FakePrograms;
import app.supple.server.machine.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What would be written on macOS and Windows. Their programs are fakes here: this does not show that it starts.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of sh")
class OtherLoginsTest {

    private static final Installed SUPPLE =
            new Installed(Path.of("/Users/a & b/<supple>"), Path.of("/x/supple 100%.jar"), Path.of("/jdk"));

    @TempDir
    private Path home;

    @Test
    void macos_gets_an_agent_that_any_reader_of_xml_reads() throws Exception {
        var login = new Login(Platform.MAC, fakes().programs(), home);
        login.install(SUPPLE).carryOut();
        Path file = home.resolve("Library/LaunchAgents/app.supple.plist");

        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var strings = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("string");
        assertThat(strings.item(2).getTextContent()).isEqualTo("/Users/a & b/<supple>");
        assertThat(fakes().told())
                .containsSequence(
                        List.of("launchctl", "bootout", "gui/501/app.supple"),
                        List.of("launchctl", "bootstrap", "gui/501", file.toString()));

        login.uninstall().carryOut();
        assertThat(file).doesNotExist();
    }

    @Test
    void windows_gets_a_file_in_the_startup_folder() {
        var login = new Login(
                Platform.WINDOWS, fakes().with("APPDATA", home + "/Roaming").programs(), home);
        login.install(SUPPLE).carryOut();
        Path file = home.resolve("Roaming/Microsoft/Windows/Start Menu/Programs/Startup/supple.cmd");

        assertThat(file)
                .content()
                .contains("-jar \"/x/supple 100%%.jar\" serve\r\n")
                .contains("rem " + Login.MARK);
        login.uninstall().carryOut();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_system_that_nobody_knows_is_told_what_to_do() {
        var login = new Login(Platform.OTHER, fakes().programs(), home);

        assertThatThrownBy(() -> login.install(SUPPLE)).hasMessageContaining("./supple serve");
    }

    @Test
    void a_jar_without_its_launcher_cannot_be_installed() throws Exception {
        Path jar = Files.createDirectories(home.resolve("server/target")).resolve("supple.jar");

        assertThatThrownBy(() -> Installed.around(jar, home))
                .hasMessageContaining(home.resolve("supple").toString());
    }

    private FakePrograms fakes() {
        return new FakePrograms(home).add("launchctl").add("id", "echo 501");
    }
}
