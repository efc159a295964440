// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.Turns.Turn;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Occasion.Period;
import app.supple.diary.entry.Practice;
import app.supple.person.Rhythm;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {

    private static final Practice MORNING = practice(RoutineName.MORNING, Ending.FINISHED);
    private static final Practice EVENING = practice(RoutineName.EVENING, Ending.FINISHED);

    @ParameterizedTest
    @CsvSource({
        "05:00,NOW,LATER",
        "07:00,NOW,LATER",
        "14:44,NOW,LATER",
        "14:45,PASSED,NOW",
        "22:00,PASSED,NOW",
        "00:30,PASSED,NOW",
        "03:59,PASSED,NOW",
        "04:00,NOW,LATER"
    })
    void one_session_is_offered_at_a_time(LocalTime time, Turn morning, Turn evening) {
        assertThat(at(time)).isEqualTo(new Turns(morning, evening));
    }

    @Test
    void once_the_morning_is_done_the_evening_is_next() {
        assertThat(at(LocalTime.of(8, 0), MORNING)).isEqualTo(new Turns(Turn.DONE, Turn.NOW));
    }

    @Test
    void what_is_left_out_makes_way_for_the_other_unless_it_was_done_all_the_same() {
        LocalTime early = LocalTime.of(8, 0);
        assertThat(Turns.at(early, Rhythm.USUAL, List.of(), Set.of(Part.MORNING)))
                .isEqualTo(new Turns(Turn.LEFT_OUT, Turn.NOW));
        assertThat(Turns.at(early, Rhythm.USUAL, List.of(), Set.of(Part.EVENING)))
                .isEqualTo(new Turns(Turn.NOW, Turn.LEFT_OUT));
        assertThat(Turns.at(early, Rhythm.USUAL, List.of(MORNING), Set.of(Part.MORNING)))
                .isEqualTo(new Turns(Turn.DONE, Turn.NOW));
    }

    @Test
    void when_both_are_done_nothing_is_offered() {
        assertThat(at(LocalTime.of(22, 0), MORNING, EVENING)).isEqualTo(new Turns(Turn.DONE, Turn.DONE));
    }

    @Test
    void an_early_evening_session_leaves_the_morning_on_offer() {
        assertThat(at(LocalTime.of(8, 0), EVENING)).isEqualTo(new Turns(Turn.NOW, Turn.DONE));
    }

    @Test
    void a_stopped_session_does_not_count_as_done() {
        assertThat(at(LocalTime.of(8, 0), practice(RoutineName.MORNING, Ending.STOPPED)))
                .isEqualTo(new Turns(Turn.NOW, Turn.LATER));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00,NOW,LATER",
        "03:00,NOW,LATER",
        "10:59,NOW,LATER",
        "11:00,PASSED,NOW",
        "18:00,PASSED,NOW",
        "23:59,PASSED,NOW"
    })
    void who_rises_at_three_has_both_sessions_within_one_day(LocalTime time, Turn morning, Turn evening) {
        var baker = new Rhythm(LocalTime.of(3, 0), LocalTime.of(19, 0));

        assertThat(Turns.at(time, baker, List.of())).isEqualTo(new Turns(morning, evening));
    }

    private static Turns at(LocalTime time, Practice... practices) {
        return Turns.at(time, Rhythm.USUAL, List.of(practices));
    }

    private static Practice practice(RoutineName routine, Ending ending) {
        Instant start = Instant.parse("2026-11-22T07:00:00Z");
        var occasion = new Occasion(
                routine, LocalDate.of(2026, 11, 22), new Period(start, start.plusSeconds(360)), ZoneOffset.UTC);
        return new Practice(new EntryId(new UUID(0, routine.hashCode())), occasion, ending);
    }
}
