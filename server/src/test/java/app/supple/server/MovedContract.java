// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.SampleEntries;
import app.supple.move.Choice;
import app.supple.move.Fate;
import app.supple.person.PersonId;
import app.supple.server.luggage.Outcome;
import app.supple.server.store.FreshFolder;
import app.supple.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Taken out of one Supple, brought into another, and taken out again.
abstract class MovedContract {

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @TempDir
    private Path folder;

    /// Blank before each test.
    abstract Store blank();

    @Test
    void a_blank_supple_gives_the_same_export_again() throws IOException {
        WholePerson.into(old.store());
        Path first = Moved.export(old.store(), folder.resolve("first.json"));

        Outcome outcome = Moved.take(blank(), first, Choice.MINE);

        assertThat(Moved.tally(outcome).count(Fate.NEW)).isEqualTo(183);
        assertThat(Moved.tally(outcome).count(Fate.CLASH)).isZero();
        Path second = Moved.export(blank(), folder.resolve("second.json"));
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void doing_it_twice_changes_nothing() {
        WholePerson.into(old.store());
        Path first = Moved.export(old.store(), folder.resolve("first.json"));
        Moved.take(blank(), first, Choice.MINE);

        Outcome again = Moved.take(blank(), first, Choice.THEIRS);

        assertThat(Moved.tally(again).count(Fate.KNOWN)).isEqualTo(183);
        assertThat(Moved.tally(again).counts().values()).allMatch(fates -> fates.size() == 1);
        assertThat(Moved.export(blank(), folder.resolve("second.json"))).hasSameTextualContentAs(first);
    }

    @Test
    void a_file_that_is_wrong_at_its_end_leaves_nothing_behind() throws IOException {
        WholePerson.into(old.store());
        Path first = Moved.export(old.store(), folder.resolve("first.json"));
        Files.writeString(first, Files.readString(first).replace("\"counts\":{", "\"counts\":{\"pauses\":7}}"));

        assertThat(Moved.take(blank(), first, Choice.MINE)).isInstanceOf(Outcome.Refused.class);

        assertThat(blank().notes().find(PersonId.ME, WholePerson.TODAY)).isEmpty();
        assertThat(blank().people().find(PersonId.ME)).isEmpty();
    }

    @Test
    void what_was_removed_here_stays_removed() {
        WholePerson.into(old.store());
        Path first = Moved.export(old.store(), folder.resolve("first.json"));
        Moved.take(blank(), first, Choice.MINE);
        var id = SampleEntries.evening(WholePerson.TODAY, 18).id();
        blank().entries().remove(PersonId.ME, id, WholePerson.NOW);

        Moved.take(blank(), first, Choice.THEIRS);

        assertThat(blank().entries().find(PersonId.ME, id)).isEmpty();
    }
}
