// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.install;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.command.install.InstallCommands.Wish;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Nothing is done to a computer before its person has seen it and said yes.
class InstallCommandsTest {

    private final StringWriter out = new StringWriter();
    private final AtomicInteger done = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", " yes "})
    void who_says_yes_gets_it(String answer) {
        assertThat(said(answer)).contains("write a file", "Go on? [y/N]", "It is done.");
        assertThat(done).hasValue(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "n", "no", "yep", "\u0000y"})
    void who_says_anything_else_does_not(@Nullable String answer) {
        assertThat(said(answer)).contains("write a file", "Go on? [y/N]", "Nothing was done.");
        assertThat(done).hasValue(0);
    }

    @Test
    void who_has_said_yes_before_is_not_asked() {
        assertThat(said(null, "--yes")).contains("write a file", "It is done.").doesNotContain("[y/N]");
        assertThat(done).hasValue(1);
    }

    @Test
    void a_dry_run_shows_and_does_nothing_whatever_else_is_said() {
        assertThat(said("y", "--dry-run", "--yes")).contains("write a file", "Nothing was done.");
        assertThat(done).hasValue(0);
    }

    private String said(@Nullable String answer, String... words) {
        var wish = new Wish("write a file", () -> {
            done.incrementAndGet();
            return "It is done.";
        });
        new CommandLine(new InstallCommands.Install(() -> wish, () -> answer))
                .setOut(new PrintWriter(out, true))
                .execute(words);
        return out.toString();
    }
}
