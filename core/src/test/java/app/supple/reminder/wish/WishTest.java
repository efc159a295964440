// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishTest {

    private static final ActiveRange OFFICE = new ActiveRange(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Test
    void without_any_wish_it_is_the_usual_cadence() {
        assertThat(Wish.NONE.with(Rhythms.USUAL)).isEqualTo(Cadence.USUAL);
    }

    @Test
    void a_day_without_ranges_of_its_own_is_active_whenever_the_person_is_up() {
        var late = new Rhythm(LocalTime.of(9, 30), LocalTime.of(23, 0));
        var week = active(Map.of(DayOfWeek.MONDAY, List.of(OFFICE), DayOfWeek.SUNDAY, List.of()))
                .with(Rhythms.USUAL.with(Set.of(DayOfWeek.SATURDAY), late))
                .week();

        assertThat(week.on(DayOfWeek.MONDAY).active()).containsExactly(OFFICE);
        assertThat(week.on(DayOfWeek.SUNDAY).active()).isEmpty();
        assertThat(week.on(DayOfWeek.SATURDAY).active())
                .containsExactly(new ActiveRange(LocalTime.of(9, 30), LocalTime.of(23, 0)));
    }

    @Test
    void ranges_outside_the_waking_day_are_refused_when_the_two_meet() {
        var early = new ActiveRange(LocalTime.of(5, 0), LocalTime.of(8, 0));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> active(Map.of(DayOfWeek.MONDAY, List.of(early))).with(Rhythms.USUAL))
                .withMessageStartingWith("active: 05:00 to 08:00 lies outside the waking day");
    }

    @Test
    void ranges_of_a_day_that_changed_since_are_let_go_and_those_of_others_stay() {
        var late = new Rhythm(LocalTime.of(9, 30), LocalTime.of(23, 0));
        var wish = active(Map.of(DayOfWeek.MONDAY, List.of(OFFICE), DayOfWeek.TUESDAY, List.of(OFFICE)));

        assertThat(wish.fittedTo(Rhythms.USUAL.with(Set.of(DayOfWeek.MONDAY), late)))
                .isEqualTo(active(Map.of(DayOfWeek.TUESDAY, List.of(OFFICE))));
    }

    @Test
    void more_than_six_ranges_are_refused_with_the_limit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> active(Map.of(DayOfWeek.MONDAY, Collections.nCopies(7, OFFICE))))
                .withMessage("active: 7 are too many for a day; 6 at most, leave some out");
    }

    private static Wish active(Map<DayOfWeek, List<ActiveRange>> ranges) {
        return new Wish(ranges, Wish.NONE.pace(), List.of(), Wish.NONE.cap(), Wish.NONE.posture());
    }
}
