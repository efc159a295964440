// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.server.machine.Answer.End;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, of small scripts.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of sh")
class ProgramsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private FakePrograms fakes = new FakePrograms(Path.of(""));

    @BeforeEach
    void aFolderOfScripts() {
        fakes = new FakePrograms(folder);
    }

    @Test
    void a_program_gets_each_word_as_it_is() {
        List<String> words = List.of("--help", "$(id)", "a b", "\"'`", "", "*", "→");

        fakes.add("hear").programs().run(new Call(List.of("hear"), Map.of()).and(words.toArray(String[]::new)), SOON);

        assertThat(fakes.told()).containsExactly(List.of("hear", "--help", "$(id)", "a b", "\"'`", "", "*", "→"));
    }

    @Test
    void what_it_says_and_how_it_ends_is_known() {
        fakes.add("good", "echo fine").add("bad", "echo 'no good' >&2", "exit 3");

        assertThat(fakes.programs().run(Call.of("good"), SOON)).isEqualTo(new Answer(End.WELL, "fine\n", ""));
        assertThat(fakes.programs().run(Call.of("bad"), SOON)).isEqualTo(new Answer(End.BADLY, "", "no good\n"));
    }

    @Test
    void a_program_that_is_not_there_never_begins() {
        assertThat(fakes.programs().has("none")).isFalse();
        assertThat(fakes.programs().run(Call.of("none"), SOON).end()).isEqualTo(End.NEVER_BEGAN);
        assertThatThrownBy(() -> fakes.programs().leave(Call.of("none"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_program_of_the_folder_one_stands_in_is_not_meant() {
        assertThat(new Programs(Map.of("PATH", ".:")).has("pom.xml")).isFalse();
        assertThat(new Programs(Map.of("PATH", folder.toString())).has("../etc"))
                .isFalse();
    }

    @Test
    void one_that_hangs_is_ended_with_its_children() throws IOException {
        fakes.add("hang", "/bin/sleep 600 &", "echo $!", "wait");
        try (Running running = fakes.programs().start(Call.of("hang"))) {
            long child = Long.parseLong(running.line(SOON).orElseThrow());

            assertThat(running.answer(Duration.ofMillis(50)).end()).isEqualTo(End.TOO_LATE);
            ProcessHandle.of(child).ifPresent(left -> assertThat(left.onExit()).succeedsWithin(SOON));
        }
    }

    @Test
    void of_one_that_says_much_the_beginning_is_kept() {
        fakes.add("chat", "i=0", "while [ $i -lt 2000 ]; do echo 0123456789; i=$((i + 1)); done");

        Answer answer = fakes.programs().run(Call.of("chat"), SOON);
        assertThat(answer.isGood()).isTrue();
        assertThat(answer.said()).hasSize(Call.LONGEST_ANSWER).startsWith("0123456789\n");
    }

    @Test
    void lines_come_one_by_one_while_it_runs() throws IOException {
        fakes.add("lines", "echo one", "echo two", "printf three", "exec /bin/sleep 600 >&-");
        try (Running running = fakes.programs().start(Call.of("lines"))) {
            assertThat(running.line(SOON)).contains("one");
            assertThat(running.line(SOON)).contains("two");
            assertThat(running.line(SOON)).contains("three");
            assertThat(running.line(SOON)).isEmpty();
        }
    }

    @Test
    void only_what_was_handed_in_is_in_its_environment() {
        fakes.add("env", "echo \"$GIVEN|$HOME|$MORE\"").with("GIVEN", "yes");

        Call call = Call.of("env").with(Map.of("MORE", "a b"));
        assertThat(fakes.programs().run(call, SOON).said()).isEqualTo("yes||a b\n");
    }
}
