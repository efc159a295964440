// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.move.Choice;
import app.supple.move.Trouble;
import app.supple.move.Troubles;
import app.supple.person.PersonId;
import app.supple.server.luggage.Outcome;
import app.supple.server.store.FreshFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Exports that are damaged, or made to do harm. Nothing of them is taken in, and each is told why.
class HostileExportsTest {

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_file_of_another_shape_is_refused() throws IOException {
        String good = good();
        return HostileExports.changes().entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(change.getKey() + " as " + change.getValue(), () -> {
                    String bad = good.replaceFirst(change.getKey(), change.getValue());
                    assertThat(bad).as("the change").isNotEqualTo(good);
                    assertThat(troubles(bad).first()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_file_that_is_no_export_is_refused() throws IOException {
        return HostileExports.broken(good()).entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(troubles(file.getValue()).first()).isNotEmpty()));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_line_and_place() throws IOException {
        String bad = good().replaceFirst("\"pain\":1,", "\"pain\":11,").replaceFirst("\"bed\":\"22:30\"", "\"bed\":7");

        assertThat(troubles(bad).first())
                .map(Trouble::toString)
                .containsExactly(
                        "line 4, person.week[0].bed: This needs a time on the wall, such as 07:30.",
                        "line 39, notes[1].pain: This needs a whole number from 0 to 10. Or leave it out.");
    }

    @Test
    void fifty_problems_are_listed_and_the_rest_is_counted() throws IOException {
        Troubles troubles = troubles(good().replace("\"limited\":\"no\"", "\"limited\":\"perhaps\""));

        assertThat(troubles.first()).hasSize(50);
        assertThat(troubles.more()).isEqualTo(30);
    }

    @Test
    void half_a_file_and_a_newer_one_are_called_that() throws IOException {
        String good = good();

        assertThat(troubles(good.substring(0, good.length() / 2))
                        .first()
                        .getFirst()
                        .sentence())
                .startsWith("The file ends here in the middle.");
        assertThat(troubles(good.replace("\"version\":1", "\"version\":2")).first())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.sentence()).contains("Update Supple"));
    }

    @Test
    void markup_and_formulas_are_words_like_any_other() throws IOException {
        String file = good().replaceFirst("Tag 5\"", "<img src=x onerror=alert(1)>\"");
        old.store().erase(PersonId.ME);

        Path path = Files.writeString(folder.resolve("markup.json"), file);
        assertThat(Moved.take(old.store(), path, Choice.MINE)).isInstanceOf(Outcome.Read.class);
        assertThat(old.store()
                        .notes()
                        .find(PersonId.ME, WholePerson.TODAY.minusDays(5))
                        .orElseThrow()
                        .words())
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    private String good() throws IOException {
        WholePerson.into(old.store());
        return Files.readString(Moved.export(old.store(), folder.resolve("good.json")));
    }

    private Troubles troubles(String file) throws IOException {
        Path path = Files.writeString(folder.resolve("bad.json"), file);
        return switch (Moved.look(old.store(), path)) {
            case Outcome.Refused(var troubles) -> troubles;
            case Outcome.Read read -> throw new AssertionError("Read: " + read.tally());
        };
    }
}
