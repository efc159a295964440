// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./supple fhir`
class FhirCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_written_once() throws IOException {
        Path file = folder.resolve("a.fhir.json");

        assertThat(run(file)).isEqualTo("Written to " + file + ". It holds health data: give it to nobody else.");
        String written = Files.readString(file);
        assertThat(written).contains("\"resourceType\" : \"Bundle\"");
        assertThat(run(file)).contains("is there already. Choose another name.");
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(run(folder.resolve("none/a.json"))).contains("there is no folder for", "Make it first");
    }

    private String run(Path file) {
        var said = new StringWriter();
        var commands = Main.commandsFor(HeadStart.begin(), "fhir");
        commands.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        commands.execute(
                "fhir", file.toString(), "--data", folder.resolve("data").toString());
        return said.toString().strip();
    }
}
