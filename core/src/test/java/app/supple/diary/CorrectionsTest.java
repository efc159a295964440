// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Pain;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person may change in their diary afterwards, and what they may not.
class CorrectionsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Feeling BETTER = new Feeling(new Pain(4), new Pain(1), "Looser.");

    private final Diary diary =
            new Diary(new EntriesInMemory(), InstantSource.fixed(Instant.parse("2026-11-24T21:00:00Z")));

    private final Entry first = SampleEntries.evening(SUNDAY, 20);
    private final Entry second = SampleEntries.evening(SUNDAY, 21);
    private final Entry monday = SampleEntries.evening(SUNDAY.plusDays(1), 21);

    @Test
    void a_day_shows_all_its_entries_oldest_first_in_whatever_order_they_came() {
        List.of(second, monday, first).forEach(diary::record);

        assertThat(diary.day(PersonId.ME, SUNDAY)).containsExactly(first, second);
        assertThat(diary.between(PersonId.ME, SUNDAY, SUNDAY.plusDays(1))).containsExactly(first, second, monday);
        assertThat(diary.practices(PersonId.ME, SUNDAY, SUNDAY.plusDays(1)))
                .containsExactly(first.practice(), second.practice(), monday.practice());
        assertThat(diary.day(PersonId.ME, SUNDAY.plusDays(2))).isEmpty();
    }

    @Test
    void the_first_of_two_different_reports_of_one_session_stays() {
        Entry otherwise =
                new Entry(first.id(), PersonId.ME, monday.occasion(), Ending.STOPPED, List.of(), Feeling.UNSAID);
        diary.record(first);

        assertThat(diary.record(otherwise)).isEqualTo(new Receipt.KeptBefore(first));
        assertThat(diary.between(PersonId.ME, SUNDAY, SUNDAY.plusDays(1))).containsExactly(first);
    }

    @Test
    void a_report_that_cannot_be_true_is_refused_even_under_an_id_that_is_there() {
        diary.record(first);
        Entry impossible = SampleEntries.withSteps(first, SampleEntries.everyKindOfStep(301));

        assertThat(diary.record(impossible)).isInstanceOf(Receipt.Refused.class);
        assertThat(diary.find(PersonId.ME, first.id())).contains(first);
    }

    @Test
    void only_the_feeling_of_the_one_entry_is_reworded() {
        diary.record(first);
        diary.record(second);

        assertThat(diary.reword(PersonId.ME, first.id(), BETTER)).isTrue();

        assertThat(diary.day(PersonId.ME, SUNDAY)).containsExactly(first.feeling(BETTER), second);
    }

    @Test
    void rewording_twice_leaves_the_last_words() {
        diary.record(first);
        diary.reword(PersonId.ME, first.id(), BETTER);
        diary.reword(PersonId.ME, first.id(), Feeling.UNSAID);

        assertThat(diary.find(PersonId.ME, first.id())).contains(first.feeling(Feeling.UNSAID));
    }

    @Test
    void a_removal_hides_the_one_entry_and_undo_shows_it_where_it_was() {
        diary.record(first);
        diary.record(second);

        assertThat(diary.remove(PersonId.ME, first.id())).isTrue();
        assertThat(diary.day(PersonId.ME, SUNDAY)).containsExactly(second);
        assertThat(diary.practices(PersonId.ME, SUNDAY, SUNDAY)).containsExactly(second.practice());

        assertThat(diary.putBack(PersonId.ME, first.id())).isTrue();
        assertThat(diary.day(PersonId.ME, SUNDAY)).containsExactly(first, second);
    }

    @Test
    void undo_brings_back_the_words_that_were_there_last() {
        diary.record(first);
        diary.reword(PersonId.ME, first.id(), BETTER);
        diary.remove(PersonId.ME, first.id());
        diary.record(first);
        diary.putBack(PersonId.ME, first.id());

        assertThat(diary.find(PersonId.ME, first.id())).contains(first.feeling(BETTER));
    }

    @Test
    void what_is_not_there_cannot_be_corrected() {
        EntryId nothing = first.id();

        assertThat(diary.reword(PersonId.ME, nothing, BETTER)).isFalse();
        assertThat(diary.remove(PersonId.ME, nothing)).isFalse();
        assertThat(diary.putBack(PersonId.ME, nothing)).isFalse();
        assertThat(diary.find(PersonId.ME, nothing)).isEmpty();
    }

    @Test
    void undo_works_once_and_only_after_a_removal() {
        diary.record(first);
        assertThat(diary.putBack(PersonId.ME, first.id())).isFalse();

        diary.remove(PersonId.ME, first.id());
        assertThat(diary.remove(PersonId.ME, first.id())).as("removed already").isFalse();
        assertThat(diary.putBack(PersonId.ME, first.id())).isTrue();
        assertThat(diary.putBack(PersonId.ME, first.id())).as("back already").isFalse();
    }

    @Test
    void the_diary_of_another_stays_untouched() {
        var ben = new PersonId("ben");
        diary.record(first);

        assertThat(diary.day(ben, SUNDAY)).isEmpty();
        assertThat(diary.reword(ben, first.id(), BETTER)).isFalse();
        assertThat(diary.remove(ben, first.id())).isFalse();
        assertThat(diary.find(PersonId.ME, first.id())).contains(first);
    }

    @Test
    void an_entry_does_not_change_when_the_list_it_was_made_of_does() {
        var steps = new ArrayList<>(first.steps());
        Entry entry = SampleEntries.withSteps(first, steps);
        diary.record(entry);

        steps.clear();

        assertThat(diary.find(PersonId.ME, first.id()).orElseThrow().steps()).hasSize(3);
    }
}
