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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// The commands that write drawings into files.
class FigureCommandsTest {

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_figure_is_drawn_into_a_file() throws IOException {
        Path file = folder.resolve("cat.svg");

        assertThat(run("figure", "cat-camel", "--out", file.toString())).isEqualTo(FINE);

        assertThat(out).hasToString("Drawn into " + file + "." + System.lineSeparator());
        assertThat(Files.readString(file)).startsWith("<svg").contains("<animate ", "Cat-camel");
    }

    @Test
    void a_still_of_the_left_side_is_another_drawing_of_somebody_else() throws IOException {
        Path file = folder.resolve("hip.svg");

        int code = run(
                "figure",
                "hip-flexor-stretch",
                "--still",
                "--side",
                "left",
                "--look",
                "dark-short-broad",
                "--out",
                file.toString());

        assertThat(code).isEqualTo(FINE);
        assertThat(Files.readString(file)).doesNotContain("<animate ").contains("scale(-1 1)", "dark short broad");
    }

    @Test
    void a_still_may_be_that_of_the_start() throws IOException {
        Path start = folder.resolve("start.svg");
        Path end = folder.resolve("end.svg");

        assertThat(run("figure", "cat-camel", "--still=start", "--out", start.toString()))
                .isEqualTo(FINE);
        assertThat(run("figure", "cat-camel", "--still", "--out", end.toString()))
                .isEqualTo(FINE);

        assertThat(Files.readString(start)).isNotEqualTo(Files.readString(end));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "back-flip, standard, right, There is no figure 'back-flip'. There are back-extension",
                "cat-camel, better, right, 'form' may be standard or easier",
                "cat-camel, standard, up, 'side' may be left or right"
            })
    void what_cannot_be_drawn_is_said(String id, String form, String side, String says) {
        Path file = folder.resolve("none.svg");

        assertThat(run("figure", id, "--form", form, "--side", side, "--out", file.toString()))
                .isEqualTo(FAILED);

        assertThat(err.toString()).contains(says);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_figure_needs_a_file() {
        assertThat(run("figure", "cat-camel")).isEqualTo(MISUSED);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void the_sheet_shows_start_and_end_of_every_figure_and_needs_nothing_else() throws IOException {
        Path file = folder.resolve("sheet.html");

        assertThat(run("figures", "--sheet", file.toString())).isEqualTo(FINE);

        String page = Files.readString(file);
        assertThat(out.toString()).contains("figures are drawn in");
        assertThat(page.split("<svg", -1).length - 1).isEqualTo(2 * page.split("<figcaption>", -1).length - 2);
        assertThat(page)
                .contains("cat-camel, standard", "prefers-color-scheme:dark", "@media print")
                .doesNotContain("<script", "src=", "@import", "<link");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        assertThat(run("figures", "--sheet", folder.toString())).isEqualTo(FAILED);
        assertThat(err.toString()).contains("could not be written", folder.toString());
    }

    private int run(String... words) {
        CommandLine line = Main.commandsFor(HeadStart.begin(), words);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(words);
    }
}
