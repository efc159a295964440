// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Round;
import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.move.Choice;
import app.supple.move.Choice.Side;
import app.supple.move.Clash;
import app.supple.move.Fate;
import app.supple.move.Kind;
import app.supple.move.Tally;
import app.supple.person.PersonId;
import app.supple.safety.SampleScreenings;
import app.supple.server.store.FreshFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Two things for one place.
class ClashTest {

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
        here.store().notes().keep(PersonId.ME, mine());
    }

    @Test
    void looking_writes_nothing_and_lists_what_clashes() {
        Tally tally = Moved.tally(Moved.look(here.store(), file));

        assertThat(tally.count(Kind.NOTES, Fate.CLASH)).isEqualTo(1);
        assertThat(tally.count(Kind.NOTES, Fate.NEW)).isEqualTo(79);
        assertThat(tally.clashes()).extracting(Clash::key).containsExactly("notes/2026-11-21");
        assertThat(here.store().notes().find(PersonId.ME, WholePerson.TODAY)).isEmpty();
    }

    @Test
    void mine_stays_unless_i_choose_theirs() {
        Moved.take(here.store(), file, Choice.MINE);
        assertThat(words()).isEqualTo("Mine");

        Moved.take(here.store(), file, new Choice(Side.MINE, Set.of("notes/2026-11-21")));
        assertThat(words()).isEmpty();
        assertThat(Moved.export(here.store(), folder.resolve("second.json"))).hasSameTextualContentAs(file);
    }

    @Test
    void answers_go_with_the_words_of_their_activity() {
        here.store().activities().keep(PersonId.ME, List.of(new Activity(new ActivityId("a1"), "Sitting", true)));
        here.store().checkIns().keep(PersonId.ME, rated(9));

        Moved.take(here.store(), file, Choice.MINE);

        var checkIn = here.store()
                .checkIns()
                .find(PersonId.ME, WholePerson.TODAY.minusDays(40))
                .orElseThrow();
        var names = here.store().activities().of(PersonId.ME);
        assertThat(names).extracting(Activity::name).startsWith("Sitting", "Lifting no. 1");
        assertThat(checkIn.answers().activities())
                .containsEntry(names.get(1).id(), 4)
                .doesNotContainKey(new ActivityId("a1"));
    }

    @Test
    void old_answers_before_a_session_never_follow_newer_ones() {
        here.store().screenings().keep(PersonId.ME, SampleScreenings.allNo(WholePerson.NOW));

        Tally tally = Moved.tally(Moved.take(here.store(), file, Choice.THEIRS));

        assertThat(tally.count(Kind.SCREENINGS, Fate.STAYS_OUT)).isEqualTo(2);
        assertThat(here.store().screenings().history(PersonId.ME)).hasSize(1);
    }

    private static DayNote mine() {
        return new DayNote(WholePerson.TODAY.minusDays(1), new Pain(9), Said.YES, Said.NO, "Mine", 0);
    }

    private static CheckIn rated(int value) {
        var answers = new Answers(Map.of(), Map.of(new ActivityId("a1"), value), Answers.NONE.medicine(), "");
        return new CheckIn(WholePerson.TODAY, Round.WEEKLY, answers, 0);
    }

    private String words() {
        return here.store()
                .notes()
                .find(PersonId.ME, WholePerson.TODAY.minusDays(1))
                .orElseThrow()
                .words();
    }
}
