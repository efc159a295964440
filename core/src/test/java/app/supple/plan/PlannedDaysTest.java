// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Stretches;
import app.supple.person.FirstHour;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands on the page of the day, at any time of it.
class PlannedDaysTest {

    private static final String GENTLE = "twist wave tilt";
    private static final String AS_WRITTEN = "twist wave fold";

    private final Plans plans = new Plans(Stretches.library(), MadeUpRoutines.routines());
    private final Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T03:59:59,2026-11-21,twist wave fold,twist fold", // the evening before, very late
        "2026-11-22T04:00:00,2026-11-22,twist wave tilt,twist fold",
        "2026-11-22T07:59:59,2026-11-22,twist wave tilt,twist fold",
        "2026-11-22T08:00:00,2026-11-22,twist wave fold,twist fold",
        "2026-11-22T21:30:00,2026-11-22,twist wave fold,twist fold",
        "2026-11-22T23:59:59,2026-11-22,twist wave fold,twist fold",
        "2026-11-23T00:30:00,2026-11-22,twist wave fold,twist fold"
    })
    void a_day_is_planned_for_the_time_at_which_it_is_looked_at(
            LocalDateTime now, LocalDate date, String morning, String evening) {
        PlannedDay day = plans.day(anna, now.toInstant(ZoneOffset.UTC));

        assertThat(day.date()).isEqualTo(date);
        assertThat(ids(day.morning())).isEqualTo(morning);
        assertThat(ids(day.evening())).isEqualTo(evening);
    }

    @ParameterizedTest
    @CsvSource({
        "04:00,twist wave tilt,twist wave fold",
        "05:30,twist wave fold,twist wave fold",
        "10:00,twist wave fold,twist wave tilt",
        "14:30,twist wave fold,twist wave tilt",
        "22:00,twist wave fold,twist wave fold"
    })
    void a_baker_and_a_night_worker_are_spared_at_their_own_hours_only(
            LocalTime time, String baker, String nightWorker) {
        Instant now = LocalDate.of(2026, 11, 22).atTime(time).toInstant(ZoneOffset.UTC);

        assertThat(ids(plans.day(living("03:30", "19:30"), now).morning())).isEqualTo(baker);
        assertThat(ids(plans.day(living("14:00", "06:00"), now).morning())).isEqualTo(nightWorker);
    }

    @Test
    void a_baker_just_up_before_four_is_spared_now_and_not_in_the_evening() {
        PlannedDay day = plans.day(living("03:30", "19:30"), Instant.parse("2026-11-22T03:35:00Z"));

        assertThat(ids(day.morning())).isEqualTo(GENTLE);
        assertThat(ids(day.evening())).isEqualTo("twist fold");
    }

    @Test
    void an_evening_soon_after_rising_is_gentle_from_the_start() {
        Person shortDay = living("18:00", "22:00", 120);
        Person shorter = living("18:00", "22:00", 60);
        Instant atFive = Instant.parse("2026-11-22T17:00:00Z");

        assertThat(ids(plans.day(shortDay, atFive).evening()))
                .as("offered at 21:00")
                .isEqualTo("twist fold");
        Instant atSeven = Instant.parse("2026-11-22T19:30:00Z");
        var early = plans.session(RoutineName.EVENING, shortDay, atSeven, Spare.WHEN_JUST_RISEN);
        assertThat(early.map(PlannedDaysTest::ids)).contains("twist tilt");
        var later = plans.session(RoutineName.EVENING, shorter, atSeven, Spare.WHEN_JUST_RISEN);
        assertThat(later.map(PlannedDaysTest::ids)).contains("twist fold");
    }

    @Test
    void who_says_that_they_are_long_up_gets_the_evening_as_written_and_no_reasons() {
        var justUp = Instant.parse("2026-11-22T07:00:00Z");
        var session = plans.session(RoutineName.EVENING, anna, justUp, Spare.NO).orElseThrow();

        assertThat(ids(session)).isEqualTo("twist fold");
        assertThat(session.adjustments()).isEmpty();
        assertThat(session.stretches().getFirst())
                .isEqualTo(new PlannedStretch(Stretches.TWIST, Stretches.hold(30, 2), "Go twist."));
    }

    @Test
    void the_same_moment_is_gentle_where_it_is_morning_and_not_elsewhere() {
        Instant now = Instant.parse("2026-11-22T22:30:00Z");
        Person inTokyo = anna.movedTo(ZoneId.of("Asia/Tokyo"));

        assertThat(ids(plans.day(inTokyo, now).morning())).isEqualTo(GENTLE);
        assertThat(plans.day(inTokyo, now).date()).isEqualTo("2026-11-23");
        assertThat(ids(plans.day(anna, now).morning())).isEqualTo(AS_WRITTEN);
        assertThat(plans.day(anna, now).date()).isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({"morning,06:15", "evening,23:45", "fold,13:07"})
    void each_routine_is_offered_at_its_time_and_a_practice_now(String routine, LocalTime around) {
        var session = plans.session(
                new RoutineName(routine),
                living("06:15", "00:45"),
                Instant.parse("2026-11-22T13:07:00Z"),
                Spare.WHEN_JUST_RISEN);

        assertThat(session.map(PlannedSession::around)).contains(around);
        assertThat(session.map(found -> found.routine().name().value())).contains(routine);
    }

    @ParameterizedTest
    @EnumSource
    void practising_alone_is_always_what_one_asked_for(Spare spare) {
        var justUp = Instant.parse("2026-11-22T07:00:00Z");
        var practice =
                plans.session(new RoutineName("wave"), anna, justUp, spare).orElseThrow();

        assertThat(practice.routine().part()).isEqualTo(Part.PRACTICE);
        assertThat(practice.stretches())
                .containsExactly(new PlannedStretch(Stretches.WAVE, Stretches.cycles(8, 8), "Go wave."));
        assertThat(practice.adjustments()).isEmpty();
    }

    private Person living(String rising, String bed) {
        return living(rising, bed, 60);
    }

    private Person living(String rising, String bed, int minutes) {
        return anna.livingBy(
                new Rhythm(LocalTime.parse(rising), LocalTime.parse(bed)), new FirstHour(Duration.ofMinutes(minutes)));
    }

    private static String ids(PlannedSession session) {
        return session.stretches().stream()
                .map(planned -> planned.stretch().id().value())
                .collect(Collectors.joining(" "));
    }
}
