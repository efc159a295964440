// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.command.SuppleCommand;
import app.supple.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the commands refuse: one sentence on standard error, nothing on standard output, and a code that is not 0.
class RefusedTest {

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "version extra, Unmatched argument at index 1: 'extra'",
        "session --routine, Missing required parameter for option '--routine' (NAME)",
        "today --data, Missing required parameter for option '--data' (DIR)",
        "backup a b, Unmatched argument at index 2: 'b'",
        "restore, Name one backup: FILE",
        "check, Missing required parameter: 'FILE'",
        "serve --prot 1, Unknown options: '--prot'"
    })
    void a_wrong_word_is_named_and_the_right_ones_are_shown(String words, String named) {
        String[] each = words.split(" ", -1);

        assertThat(run(each)).isEqualTo(MISUSED);

        assertThat(err.toString()).contains(named, "Usage: supple " + each[0]);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_running_supple_is_not_restored_into_and_says_what_to_do() {
        String backup = folder.resolve("backup.db").toString();
        try (var _ = Store.open(folder.resolve("data"))) {
            assertThat(run("backup", backup, "--data", data())).isEqualTo(FINE);
            assertThat(run("restore", backup, "--data", data())).isEqualTo(FAILED);
        }

        assertThat(out.toString().lines()).containsExactly("Backed up to " + backup + ".");
        assertThat(err.toString().lines())
                .containsExactly("Another Supple is using the folder " + data()
                        + ". Stop that one, or choose another folder with --data.");
    }

    @Test
    void what_is_not_there_cannot_be_restored_or_backed_up() {
        Path nothing = folder.resolve("nothing.db");

        assertThat(run("restore", nothing.toString(), "--data", data())).isEqualTo(FAILED);
        assertThat(run("backup", nothing.toString(), "--data", data())).isEqualTo(FAILED);

        assertThat(err.toString().lines())
                .containsExactly(
                        "There is no file " + nothing + ".", "There is nothing to back up in " + data() + " yet.");
        assertThat(nothing).doesNotExist();
        assertThat(folder.resolve("data/supple.db")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_sentence(@TempDir Path other) throws IOException {
        Path file = Files.createFile(other.resolve("file"));

        assertThat(run("today", "--data", file.toString())).isEqualTo(FAILED);

        assertThat(err.toString().lines())
                .containsExactly("The folder " + file
                        + " cannot be written. Choose another with --data, or give yourself the right to it.");
    }

    @Test
    void a_fault_of_our_own_is_told_with_its_whole_story() {
        int code = SuppleCommand.say(new NullPointerException("id"), new PrintWriter(err, true));

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString())
                .startsWith("java.lang.NullPointerException: id")
                .contains("\tat ");
    }

    private int run(String... words) {
        return Main.commandsFor(HeadStart.begin(), words)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
