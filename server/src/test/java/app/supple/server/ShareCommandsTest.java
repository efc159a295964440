// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Multipart;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./supple share` and `./supple take`
class ShareCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void what_one_supple_writes_another_takes_once() {
        try (RunningHouse house = RunningHouse.in(folder.resolve("one"))) {
            new Multipart()
                    .field("name", "Sit tall")
                    .field("position", "sitting")
                    .field("steps", "Sit.")
                    .field("kind", "hold")
                    .field("seconds", "60")
                    .field("repetitions", "1")
                    .field("sides", "one")
                    .post(house, "/mine");
        }
        Path file = folder.resolve("a.supple.json");

        assertThat(run("share", file, "one")).isEqualTo("1 exercise written to " + file + ".");
        assertThat(run("share", file, "one")).contains("is there already");
        assertThat(run("take", file, "two")).isEqualTo("1 exercise taken in, 0 known already.");
        assertThat(run("take", file, "two")).isEqualTo("0 exercises taken in, 1 known already.");
    }

    @Test
    void all_that_is_wrong_with_a_file_is_listed() throws IOException {
        Path file = Files.writeString(folder.resolve("b.supple.json"), "{\"version\": 1}");

        assertThat(run("take", file, "two"))
                .contains("Nothing was taken in", "format: This is missing.", "exercises: ", "routines: ");
        assertThat(run("take", folder.resolve("none"), "two")).contains("cannot be read");
    }

    private String run(String command, Path file, String data) {
        var said = new StringWriter();
        var commands = Main.commandsFor(HeadStart.begin(), command);
        commands.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        commands.execute(
                command, file.toString(), "--data", folder.resolve(data).toString());
        return said.toString().strip();
    }
}
