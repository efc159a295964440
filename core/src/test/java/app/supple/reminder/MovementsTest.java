// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.MOVEMENTS;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.rhythm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.person.RulesOfJava;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One movement a nudge, and never the same twice in a row.
class MovementsTest {

    private static final LocalDate BEFORE_TURNS_BEGAN = LocalDate.parse("1969-12-20");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void the_same_movement_never_comes_twice_in_a_row_over_nights_and_free_days_too(int movements) {
        Week week = Week.USUAL
                .with(DayOfWeek.WEDNESDAY, new Week.Hours(rhythm("07:00", "22:30"), List.of()))
                .with(DayOfWeek.SATURDAY, Week.Hours.awake(rhythm("10:00", "01:00")))
                .with(DayOfWeek.SUNDAY, Week.Hours.awake(rhythm("10:00", "14:00")));
        var reminders = new Reminders(new RulesOfJava(), movements(movements));

        List<Movement> turns = reminders.days(in("Z", Cadence.of(week)), BEFORE_TURNS_BEGAN, 400).stream()
                .flatMap(agenda -> agenda.slots().stream())
                .map(PlannedSlot::movement)
                .filter(Objects::nonNull)
                .toList();

        assertThat(IntStream.range(1, turns.size()).filter(i -> turns.get(i).equals(turns.get(i - 1))))
                .isEmpty();
        assertThat(turns).containsAll(movements(movements));
    }

    @Test
    void as_many_movements_as_nudges_still_make_another_day_of_each() {
        var reminders = new Reminders(new RulesOfJava(), movements(6));

        List<Agenda> days = reminders.days(in("Z", Cadence.USUAL), LocalDate.parse("2026-02-02"), 6);

        assertThat(days).extracting(day -> day.slots().get(1).movement()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_day_has_the_same_movements_whenever_it_is_planned() {
        LocalDate date = LocalDate.parse("2026-02-09");
        Reminded who = in("Europe/Berlin", Cadence.USUAL);

        assertThat(Slots.REMINDERS.days(who, LocalDate.parse("2026-02-02"), 30).get(7))
                .isEqualTo(Slots.REMINDERS.day(who, date));
    }

    @Test
    void only_a_nudge_has_a_movement() {
        assertThat(Slots.day(in("Z", Cadence.USUAL), "2026-02-02").slots())
                .allMatch(
                        slot -> (slot.movement() != null) == (slot.occurrence().rule() == Rule.NUDGE));
    }

    @Test
    void one_movement_cannot_take_turns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reminders(new RulesOfJava(), MOVEMENTS.subList(0, 1)))
                .withMessage("movements: two different ones at least, and none twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reminders(
                        new RulesOfJava(), List.of(MOVEMENTS.get(0), MOVEMENTS.get(1), MOVEMENTS.get(0))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 59, 241})
    void a_movement_takes_one_to_four_minutes(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Movement("chin-tuck", "Chin tuck", Duration.ofSeconds(seconds)))
                .withMessageStartingWith("movements: chin-tuck takes 1 to 4 minutes, not PT");
    }

    private static List<Movement> movements(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new Movement("m" + number, "M" + number, Movement.SHORTEST))
                .toList();
    }
}
