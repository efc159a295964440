// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.Entries;
import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Pain;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How every reader of a diary at a glance behaves. Whoever makes one hands in the entries that it reads.
public abstract class ChronicleContract {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final PersonId BEN = new PersonId("ben");

    private final Entry evening = SampleEntries.evening(SUNDAY, 21);

    protected abstract Entries entries();

    protected abstract Chronicle chronicle();

    @Test
    void a_day_is_summed_up_with_what_was_broken_off() {
        entries().add(evening);
        entries().add(SampleEntries.evening(SUNDAY, 22));
        entries().add(ended(as("morning", SampleEntries.evening(SUNDAY, 8)), Ending.STOPPED));
        entries().add(as("my-own", SampleEntries.evening(SUNDAY, 13)));
        entries().add(ended(as("child-pose", SampleEntries.evening(SUNDAY, 14)), Ending.ALARMED));
        entries().add(as("morning", SampleEntries.evening(SUNDAY.plusDays(2), 8)));

        assertThat(chronicle().days(PersonId.ME, SUNDAY, SUNDAY.plusDays(2)))
                .containsExactly(
                        new DaySum(SUNDAY, false, true, 1, TEN_MINUTES.multipliedBy(5)),
                        new DaySum(SUNDAY.plusDays(2), true, false, 0, TEN_MINUTES));
    }

    @Test
    void sittings_come_with_pain_around_them_oldest_first() {
        Entry noon = ended(as("twist", SampleEntries.evening(SUNDAY, 12)), Ending.STOPPED);
        entries().add(evening);
        entries().add(noon.feeling(new Feeling(null, new Pain(0), "")));

        assertThat(chronicle().sittings(PersonId.ME, SUNDAY, SUNDAY))
                .containsExactly(
                        new Sitting(SUNDAY, Part.PRACTICE, start(noon), TEN_MINUTES, false, new Sitting.Felt(null, 0)),
                        new Sitting(
                                SUNDAY, Part.EVENING, start(evening), TEN_MINUTES, true, new Sitting.Felt(4, null)));
    }

    @Test
    void a_movement_counts_once_a_day_and_part_unless_it_was_skipped() {
        Entry late = SampleEntries.evening(SUNDAY, 22);
        entries().add(evening);
        entries().add(SampleEntries.withSteps(late, SampleEntries.everyKindOfStep(30)));
        entries().add(as("morning", SampleEntries.evening(SUNDAY.plusDays(1), 8)));
        entries().add(SampleEntries.evening(SUNDAY.plusDays(1), 21));

        List<Moved> moves = chronicle().moves(PersonId.ME, SUNDAY, SUNDAY.plusDays(1));

        // Of thirty kinds of steps, those from 12 to 23 were skipped.
        assertThat(moves).hasSize(1 + 18 + 2).doesNotHaveDuplicates();
        assertThat(moves).element(18).isEqualTo(moved(SUNDAY, Part.EVENING, "twist"));
        assertThat(moves)
                .endsWith(
                        moved(SUNDAY.plusDays(1), Part.MORNING, "twist"),
                        moved(SUNDAY.plusDays(1), Part.EVENING, "twist"));
    }

    @Test
    void what_hurt_is_told_with_its_pain_oldest_first() {
        entries().add(SampleEntries.evening(SUNDAY.plusDays(1), 21));
        entries().add(as("morning", evening));

        assertThat(chronicle().hurts(PersonId.ME, SUNDAY, SUNDAY.plusDays(1)))
                .containsExactly(
                        new Hurting(SUNDAY, Part.MORNING, new StretchId("twist"), 6),
                        new Hurting(SUNDAY.plusDays(1), Part.EVENING, new StretchId("twist"), 6));
    }

    @Test
    void the_first_day_is_that_of_the_oldest_entry() {
        assertThat(chronicle().first(PersonId.ME)).isEmpty();
        entries().add(evening);
        entries().add(SampleEntries.evening(SUNDAY.minusDays(400), 21));

        assertThat(chronicle().first(PersonId.ME)).contains(SUNDAY.minusDays(400));
    }

    @Test
    void both_ends_are_included_and_nothing_beyond() {
        for (int day = -2; day <= 2; day++) {
            entries().add(SampleEntries.evening(SUNDAY.plusDays(day), 21));
        }
        LocalDate first = SUNDAY.minusDays(1);
        LocalDate last = SUNDAY.plusDays(1);

        assertThat(chronicle().days(PersonId.ME, first, last)).hasSize(3);
        assertThat(chronicle().sittings(PersonId.ME, first, last)).hasSize(3);
        assertThat(chronicle().moves(PersonId.ME, first, last)).hasSize(3);
        assertThat(chronicle().hurts(PersonId.ME, first, last)).hasSize(3);
        assertThat(chronicle().days(PersonId.ME, last, first)).isEmpty();
    }

    @Test
    void neither_removed_entries_nor_those_of_another_are_seen() {
        entries().add(SampleEntries.of(BEN, evening, new EntryId(new UUID(1, 2))));
        entries().add(evening);
        entries().remove(PersonId.ME, evening.id(), start(evening).plusSeconds(9999));

        assertThat(chronicle().first(PersonId.ME)).isEmpty();
        assertThat(chronicle().days(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();
        assertThat(chronicle().sittings(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();
        assertThat(chronicle().moves(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();
        assertThat(chronicle().hurts(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();
        assertThat(chronicle().hurts(BEN, SUNDAY, SUNDAY)).hasSize(1);
    }

    private static Instant start(Entry entry) {
        return entry.occasion().period().start();
    }

    private static Moved moved(LocalDate date, Part part, String movement) {
        return new Moved(date, part, new StretchId(movement));
    }

    private static Entry as(String routine, Entry entry) {
        var was = entry.occasion();
        var occasion = new Occasion(new RoutineName(routine), was.date(), was.period(), was.zone());
        return new Entry(entry.id(), entry.person(), occasion, entry.ending(), entry.steps(), entry.feeling());
    }

    private static Entry ended(Entry entry, Ending ending) {
        return new Entry(entry.id(), entry.person(), entry.occasion(), ending, entry.steps(), entry.feeling());
    }
}
