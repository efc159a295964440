// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.move.Choice;
import app.supple.move.Clash;
import app.supple.move.Fate;
import app.supple.move.Kind;
import app.supple.move.Tally;
import app.supple.person.PersonId;
import app.supple.progress.experiment.Draw;
import app.supple.progress.experiment.Experiment;
import app.supple.server.store.FreshFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Experiments of two places.
class ExperimentClashTest {

    private static final LocalDate TODAY = WholePerson.TODAY;
    private static final Draw OTHER = Draw.read("10101010101010");

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @RegisterExtension
    private final FreshFolder here = new FreshFolder();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void export() {
        WholePerson.into(old.store());
        file = Moved.export(old.store(), folder.resolve("first.json"));
    }

    @Test
    void another_of_the_same_days_stays_unless_i_choose_theirs() {
        Experiment mine = Experiment.after(TODAY, OTHER);
        here.store().experiments().begin(PersonId.ME, mine);

        Tally tally = take(Choice.MINE);
        assertThat(tally.count(Kind.EXPERIMENTS, Fate.NEW)).isEqualTo(2);
        assertThat(tally.clashes()).extracting(Clash::key).containsExactly("experiments/2026-11-23");
        assertThat(here.store().experiments().of(PersonId.ME)).contains(mine);

        take(Choice.THEIRS);
        assertThat(here.store().experiments().of(PersonId.ME))
                .isEqualTo(old.store().experiments().of(PersonId.ME));
    }

    @Test
    void one_whose_evenings_were_dealt_here_already_stays_out() {
        Experiment mine = Experiment.after(TODAY.minusDays(3), OTHER);
        here.store().experiments().begin(PersonId.ME, mine);

        assertThat(take(Choice.THEIRS).count(Kind.EXPERIMENTS, Fate.STAYS_OUT)).isEqualTo(1);
        assertThat(here.store().experiments().of(PersonId.ME)).hasSize(3).contains(mine);
    }

    @Test
    void one_that_was_stopped_in_time_leaves_room() {
        Experiment mine = Experiment.after(TODAY.minusDays(3), OTHER);
        here.store().experiments().begin(PersonId.ME, mine);
        here.store().experiments().stop(PersonId.ME, mine.start(), TODAY);

        assertThat(take(Choice.MINE).count(Kind.EXPERIMENTS, Fate.NEW)).isEqualTo(3);
    }

    private Tally take(Choice choice) {
        return Moved.tally(Moved.take(here.store(), file, choice));
    }
}
