// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class EraseCommandTest {

    private final List<String> erased = new ArrayList<>();
    private final StringWriter out = new StringWriter();

    @ParameterizedTest(name = "who types {0}: erased {1}")
    @CsvSource(
            nullValues = "nothing",
            value = {"erase, true", "yes, false", "Erase everything, false", "nothing, false"})
    void only_the_word_itself_erases(@Nullable String typed, boolean isErased) {
        var command = new EraseCommand(
                data -> {
                    erased.add(String.valueOf(data));
                    return "Gone.";
                },
                () -> typed);

        new CommandLine(command).setOut(new PrintWriter(out)).execute("--data", "there");

        assertThat(out.toString()).contains("There is no way back.", isErased ? "Gone." : "Nothing was erased.");
        assertThat(erased).isEqualTo(isErased ? List.of("there") : List.of());
    }
}
