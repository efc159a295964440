// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Whereabouts;
import app.supple.plan.Seeded;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.rhythm.Week;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every agenda of every person on every day.
class AnyAgendaTest {

    private static final int A_YEAR = 400;
    private static final int A_SEASON = 100;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void moments_only_go_forward_from_slot_to_slot_and_from_day_to_day(long seed) {
        assertThat(slots(seed, A_YEAR))
                .as("seed %d", seed)
                .extracting(slot -> slot.at().toInstant())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void no_occurrence_comes_twice(long seed) {
        assertThat(slots(seed, A_SEASON))
                .as("seed %d", seed)
                .extracting(PlannedSlot::occurrence)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void every_wish_is_kept(long seed) {
        Reminded who = anybody(new Seeded(seed));
        for (Agenda day : agendas(seed, A_SEASON)) {
            assertThat(day.slots())
                    .as("seed %d, %s", seed, day.date())
                    .noneMatch(slot -> who.cadence().quiet().stream()
                            .anyMatch(hush -> hush.cover(slot.wall().toLocalTime())));
            assertThat(nudges(day)).as("seed %d, %s", seed, day.date()).hasSizeLessThanOrEqualTo(most(who));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void nudges_are_at_least_an_interval_apart_on_the_wall(long seed) {
        Duration every = anybody(new Seeded(seed)).cadence().pace().every().length();
        for (Agenda day : agendas(seed, A_SEASON)) {
            List<PlannedSlot> nudges = nudges(day);
            for (int i = 1; i < nudges.size(); i++) {
                assertThat(Duration.between(
                                nudges.get(i - 1).wall(), nudges.get(i).wall()))
                        .as("seed %d, %s", seed, day.date())
                        .isGreaterThanOrEqualTo(every);
            }
        }
    }

    private static List<PlannedSlot> nudges(Agenda day) {
        return day.slots().stream()
                .filter(slot -> slot.occurrence().rule() == Rule.NUDGE)
                .toList();
    }

    private static int most(Reminded who) {
        return switch (who.cadence().cap()) {
            case Cap.None() -> Integer.MAX_VALUE;
            case Cap.AtMost(int nudges) -> nudges;
        };
    }

    private static List<PlannedSlot> slots(long seed, int days) {
        return agendas(seed, days).stream()
                .flatMap(agenda -> agenda.slots().stream())
                .toList();
    }

    private static List<Agenda> agendas(long seed, int days) {
        return Slots.REMINDERS.days(anybody(new Seeded(seed)), LocalDate.parse("2025-12-01"), days);
    }

    private static Reminded anybody(Seeded seeded) {
        Rhythm rhythm = seeded.person().rhythms().on(java.time.DayOfWeek.MONDAY);
        var every = new Interval(Duration.ofMinutes(30L + seeded.below(211)));
        // An hour of quiet leaves something of any day.
        LocalTime hush = LocalTime.MIN.plusMinutes(seeded.below(24 * 60));
        Cap cap = seeded.below(2) == 0 ? new Cap.None() : new Cap.AtMost(1 + seeded.below(5));
        Posture posture =
                seeded.below(2) == 0 ? new Posture.Off() : new Posture.Silent(new Interval(Interval.SHORTEST));
        var cadence = new Cadence(
                Week.alike(Week.Hours.awake(rhythm)),
                new Pace.ByTheClock(every),
                List.of(new QuietHours(hush, hush.plusHours(1))),
                cap,
                posture);
        return new Reminded(PersonId.ME, Whereabouts.always(seeded.zone()), cadence);
    }
}
