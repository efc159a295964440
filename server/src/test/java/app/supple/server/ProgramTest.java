// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.store.postgres.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what it prints, where, and how it ends.
class ProgramTest {

    @TempDir
    private Path folder;

    @Test
    void what_it_prints_is_utf_8_whatever_the_terminal_says() throws Exception {
        Process program = start(Map.of("LC_ALL", "C"), "--help");

        assertThat(program.inputReader(StandardCharsets.UTF_8).lines()).anyMatch(line -> line.contains("today’s"));
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void a_refusal_goes_to_standard_error_with_a_code_of_its_own_and_no_stack_trace() throws Exception {
        Process program = start(Map.of("SUPPLE_PORT", "http"), "serve");

        assertThat(program.errorReader(StandardCharsets.UTF_8).lines())
                .containsExactly("The port 'http' is no number from 0 to 65535. Try --port 8081.");
        assertThat(program.inputReader().lines()).isEmpty();
        assertThat(program.waitFor()).isEqualTo(1);
    }

    @Test
    void a_start_that_needs_no_zone_does_not_read_icu() throws Exception {
        Process program =
                start(Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("classes")), "help");
        program.inputReader().lines().forEach(_ -> {});

        assertThat(program.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("classes")))
                .contains("app.supple.server.command.RemindersCommand")
                .doesNotContain("com.ibm.icu");
    }

    @Test
    void with_a_folder_nothing_of_postgresql_or_of_the_ways_out_is_looked_at_not_even_while_the_database_is_made()
            throws Exception {
        Process program = start(
                Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("classes")),
                "today",
                "--data",
                folder.resolve("data").toString());
        program.inputReader().lines().forEach(_ -> {});

        assertThat(program.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("classes")))
                .contains("app.supple.server.store.Sqlite")
                .doesNotContain("org.postgresql", "com.zaxxer", "app.supple.server.store.postgres")
                .doesNotContain(
                        "jakarta.mail", "org.eclipse.angus", "io.helidon.webclient.http1", "app.supple.server.channel");
    }

    @Test
    void a_shared_database_is_served_and_copied_by_its_own_tools_and_its_password_is_told_to_nobody() throws Exception {
        String url = EmbeddedServer.newDatabase();
        Map<String, String> shared = Map.of("SUPPLE_DATABASE", url);
        Process today = start(shared, "today");
        assertThat(today.inputReader(StandardCharsets.UTF_8).lines()).anyMatch(line -> line.startsWith("Morning"));
        assertThat(today.errorReader().lines()).noneMatch(line -> line.contains("secret-word"));
        assertThat(today.waitFor()).isZero();

        Process backup = start(shared, "backup", folder.resolve("copy").toString());

        assertThat(backup.errorReader(StandardCharsets.UTF_8).lines())
                .containsExactly("Your data is in " + url.replaceFirst("[?].*", "")
                        + ". Copy it with PostgreSQL's own pg_dump and pg_restore. For a folder, add --data DIR.");
        assertThat(backup.waitFor()).isEqualTo(1);
    }

    @Test
    void it_serves_until_it_is_told_to_stop_and_then_leaves_its_folder_tidy() throws Exception {
        Path data = folder.resolve("data");
        Process program = start(Map.of(), "serve", "--port", "0", "--data", data.toString());
        try (BufferedReader lines = program.inputReader()) {
            assertThat(lines.readLine()).startsWith("Supple is ready: http://localhost:");
            program.toHandle().destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(data.resolve("supple.db")).exists();
        assertThat(data.resolve("supple.db-wal")).doesNotExist();
    }

    private Process start(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("scrap")),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
