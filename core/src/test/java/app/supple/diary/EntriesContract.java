// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.Practice;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How every keeper of entries behaves.
public abstract class EntriesContract {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final PersonId BEN = new PersonId("ben");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Entry entry = SampleEntries.evening(SUNDAY, 21);

    protected abstract Entries entries();

    @Test
    void an_entry_comes_back_whole() {
        assertThat(entries().add(entry)).isTrue();

        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry);
    }

    @Test
    void an_entry_without_steps_comes_back_without_steps() {
        Entry stoppedAtOnce =
                new Entry(entry.id(), PersonId.ME, entry.occasion(), Ending.STOPPED, List.of(), Feeling.UNSAID);
        entries().add(stoppedAtOnce);

        assertThat(entries().find(PersonId.ME, entry.id())).contains(stoppedAtOnce);
        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY)).containsExactly(stoppedAtOnce);
    }

    @Test
    void an_alarm_comes_back_as_one() {
        Entry alarmed = new Entry(entry.id(), PersonId.ME, entry.occasion(), Ending.ALARMED, List.of(), Feeling.UNSAID);
        entries().add(alarmed);

        assertThat(entries().practices(PersonId.ME, SUNDAY, SUNDAY)).containsExactly(alarmed.practice());
    }

    @Test
    void the_same_id_again_changes_nothing_whatever_it_says() {
        entries().add(entry);

        assertThat(entries().add(entry.feeling(Feeling.UNSAID))).isFalse();

        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry);
        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY)).hasSize(1);
    }

    @Test
    void entries_of_some_days_come_oldest_first_with_both_ends_included() {
        Entry late = SampleEntries.evening(SUNDAY, 22);
        Entry monday = SampleEntries.evening(SUNDAY.plusDays(1), 21);
        Entry saturday = SampleEntries.evening(SUNDAY.minusDays(1), 21);
        entries().add(late);
        entries().add(monday);
        entries().add(entry);
        entries().add(saturday);

        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY)).containsExactly(entry, late);
        assertThat(entries().between(PersonId.ME, SUNDAY.minusDays(1), SUNDAY.plusDays(1)))
                .containsExactly(saturday, entry, late, monday);
        assertThat(entries().practices(PersonId.ME, SUNDAY, SUNDAY.plusDays(1)))
                .containsExactly(entry.practice(), late.practice(), monday.practice());
    }

    @Test
    void only_the_feeling_changes() {
        entries().add(entry);
        var better = new Feeling(new Pain(0), new Pain(10), "Grüße 🙂");

        assertThat(entries().change(PersonId.ME, entry.id(), better)).isTrue();

        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry.feeling(better));
    }

    @Test
    void a_removed_entry_is_hidden_and_can_be_put_back_whole() {
        entries().add(entry);

        assertThat(entries().remove(PersonId.ME, entry.id(), NOW)).isTrue();
        assertThat(entries().find(PersonId.ME, entry.id())).isEmpty();
        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();
        assertThat(entries().practices(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();

        assertThat(entries().putBack(PersonId.ME, entry.id())).isTrue();
        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry);
    }

    @Test
    void a_removed_entry_does_not_rise_again_when_it_is_sent_again() {
        entries().add(entry);
        entries().remove(PersonId.ME, entry.id(), NOW);

        assertThat(entries().add(entry)).isFalse();

        assertThat(entries().find(PersonId.ME, entry.id())).isEmpty();
    }

    @Test
    void what_is_not_there_can_be_neither_changed_nor_removed_nor_put_back() {
        assertThat(entries().change(PersonId.ME, entry.id(), Feeling.UNSAID)).isFalse();
        assertThat(entries().remove(PersonId.ME, entry.id(), NOW)).isFalse();
        assertThat(entries().putBack(PersonId.ME, entry.id())).isFalse();

        entries().add(entry);
        assertThat(entries().putBack(PersonId.ME, entry.id())).isFalse();
        entries().remove(PersonId.ME, entry.id(), NOW);
        assertThat(entries().remove(PersonId.ME, entry.id(), NOW)).isFalse();
        assertThat(entries().change(PersonId.ME, entry.id(), Feeling.UNSAID)).isFalse();
    }

    @Test
    void nobody_sees_or_touches_the_entries_of_another() {
        Entry bens = SampleEntries.of(BEN, entry, new EntryId(new UUID(1, 2)));
        entries().add(entry);
        entries().add(bens);

        assertThat(entries().find(BEN, entry.id())).isEmpty();
        assertThat(entries().between(BEN, SUNDAY, SUNDAY)).containsExactly(bens);
        assertThat(entries().change(BEN, entry.id(), Feeling.UNSAID)).isFalse();
        assertThat(entries().remove(BEN, entry.id(), NOW)).isFalse();
        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry);
    }

    @Test
    void every_kind_of_step_comes_back_in_its_place_up_to_the_most_there_can_be() {
        Entry longest = SampleEntries.withSteps(entry, SampleEntries.everyKindOfStep(Entry.MOST_STEPS));

        entries().add(longest);

        assertThat(entries().find(PersonId.ME, entry.id())).contains(longest);
        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY)).containsExactly(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a\nb\t", "'; DROP TABLE entry; --", "\"%_\\", "e\u0301 \u00e9 \u202ertl", "👩‍🦽🧘"})
    void a_note_comes_back_letter_for_letter(String note) {
        Entry noted = entry.feeling(new Feeling(null, new Pain(0), note));

        entries().add(noted);

        assertThat(entries().find(PersonId.ME, entry.id())).contains(noted);
    }

    @Test
    void a_note_of_the_greatest_length_comes_back_whole() {
        entries().add(entry);
        var longest = new Feeling(new Pain(Pain.WORST), null, "ß".repeat(Feeling.LONGEST_NOTE));

        entries().change(PersonId.ME, entry.id(), longest);

        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry.feeling(longest));
    }

    @Test
    void entries_that_start_together_stand_in_the_order_of_their_ids() {
        Entry last = SampleEntries.of(PersonId.ME, entry, SampleEntries.id("f0000000-0000-0000-0000-000000000000"));
        Entry middle = SampleEntries.of(PersonId.ME, entry, SampleEntries.id("70000000-0000-0000-0000-000000000000"));
        Entry first = SampleEntries.of(PersonId.ME, entry, SampleEntries.id("00000000-0000-0000-0000-000000000001"));
        List.of(middle, last, first).forEach(entries()::add);

        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY)).containsExactly(first, middle, last);
        assertThat(entries().practices(PersonId.ME, SUNDAY, SUNDAY))
                .containsExactly(first.practice(), middle.practice(), last.practice());
    }

    @Test
    void days_that_end_before_they_begin_hold_nothing() {
        entries().add(entry);

        assertThat(entries().between(PersonId.ME, SUNDAY, SUNDAY.minusDays(1))).isEmpty();
        assertThat(entries().practices(PersonId.ME, SUNDAY.plusDays(1), SUNDAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void an_entry_belongs_to_the_day_it_says_even_over_the_end_of_a_year() {
        LocalDate lastOfYear = LocalDate.of(2024, 12, 31);
        Entry leapDay = SampleEntries.evening(LocalDate.of(2024, 2, 29), 21);
        Entry atNewYear = SampleEntries.on(SampleEntries.evening(lastOfYear.plusDays(1), 1), lastOfYear);
        entries().add(atNewYear);
        entries().add(leapDay);

        assertThat(entries().between(PersonId.ME, lastOfYear, lastOfYear)).containsExactly(atNewYear);
        assertThat(entries().between(PersonId.ME, lastOfYear.plusDays(1), lastOfYear.plusDays(1)))
                .isEmpty();
        assertThat(entries().between(PersonId.ME, LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1)))
                .containsExactly(leapDay);
    }

    @Test
    void an_overview_seen_before_a_change_is_not_shown_after_it() {
        entries().add(entry);
        assertThat(overview()).containsExactly(entry.practice());
        Entry late = SampleEntries.evening(SUNDAY, 22);

        entries().add(late);
        assertThat(overview()).containsExactly(entry.practice(), late.practice());
        entries().remove(PersonId.ME, entry.id(), NOW);
        assertThat(overview()).containsExactly(late.practice());
        entries().putBack(PersonId.ME, entry.id());
        assertThat(overview()).containsExactly(entry.practice(), late.practice());
    }

    @Test
    void what_was_reworded_comes_back_reworded_and_can_be_removed_again() {
        entries().add(entry);
        entries().change(PersonId.ME, entry.id(), Feeling.UNSAID);
        entries().remove(PersonId.ME, entry.id(), NOW);
        entries().putBack(PersonId.ME, entry.id());

        assertThat(entries().find(PersonId.ME, entry.id())).contains(entry.feeling(Feeling.UNSAID));
        assertThat(entries().remove(PersonId.ME, entry.id(), NOW.plusSeconds(1)))
                .isTrue();
        assertThat(entries().find(PersonId.ME, entry.id())).isEmpty();
    }

    @Test
    void an_id_that_somebody_has_cannot_be_taken_or_put_back_by_another() {
        entries().add(entry);

        assertThat(entries().add(SampleEntries.of(BEN, entry, entry.id()))).isFalse();
        entries().remove(PersonId.ME, entry.id(), NOW);
        assertThat(entries().putBack(BEN, entry.id())).isFalse();

        assertThat(entries().find(BEN, entry.id())).isEmpty();
        assertThat(entries().find(PersonId.ME, entry.id())).isEmpty();
    }

    private List<Practice> overview() {
        return entries().practices(PersonId.ME, SUNDAY, SUNDAY);
    }
}
