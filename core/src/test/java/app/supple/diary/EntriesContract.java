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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
}
