// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static app.supple.library.Stretches.BENDING;
import static app.supple.library.Stretches.FOLD;
import static app.supple.library.Stretches.TILT;
import static app.supple.library.Stretches.TWIST;
import static app.supple.library.Stretches.WAVE;
import static app.supple.library.Stretches.cycles;
import static app.supple.library.Stretches.hold;
import static app.supple.plan.MadeUpRoutines.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Anatomy.Sides;
import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.own.Shelf;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GentleStartTest {

    @Test
    void a_fine_stretch_keeps_its_dose_and_its_words() {
        GentleStart gentle =
                gentle(Stretches.library(), MadeUpRoutines.routine(Part.MORNING, line(TWIST, hold(20, 3))));

        assertThat(gentle.stretches()).containsExactly(new PlannedStretch(TWIST, hold(20, 3), "Go twist."));
        assertThat(gentle.adjustments()).isEmpty();
    }

    @Test
    void a_smaller_movement_keeps_the_dose_of_the_routine_and_gets_gentler_words() {
        GentleStart gentle =
                gentle(Stretches.library(), MadeUpRoutines.routine(Part.MORNING, line(WAVE, cycles(6, 4))));

        assertThat(gentle.stretches()).containsExactly(new PlannedStretch(WAVE, cycles(6, 4), "Only half way."));
        assertThat(gentle.adjustments()).containsExactly(new Adjustment.Reduced(WAVE, BENDING));
    }

    @Test
    void a_stand_in_comes_with_its_own_dose_and_its_own_words() {
        GentleStart gentle =
                gentle(Stretches.library(), MadeUpRoutines.routine(Part.MORNING, line(FOLD, hold(120, 4))));

        assertThat(gentle.stretches()).containsExactly(new PlannedStretch(TILT, cycles(8, 8), "Go tilt."));
        assertThat(gentle.adjustments()).containsExactly(new Adjustment.Swapped(FOLD, TILT, BENDING));
    }

    @Test
    void a_stand_in_that_bends_is_done_smaller_too_and_both_are_told() {
        Stretch bow = Stretches.stretch("bow", Sides.ONE, hold(20, 1), Stretches.swappedFor("wave"));
        Library library = Stretches.library(bow, WAVE);

        GentleStart gentle = gentle(library, MadeUpRoutines.routine(Part.MORNING, line(bow, hold(20, 1))));

        assertThat(gentle.stretches()).containsExactly(new PlannedStretch(WAVE, cycles(8, 8), "Only half way."));
        assertThat(gentle.adjustments())
                .containsExactly(new Adjustment.Swapped(bow, WAVE, BENDING), new Adjustment.Reduced(WAVE, BENDING));
    }

    @Test
    void every_reason_is_told_in_the_order_of_the_routine_even_if_it_is_the_same() {
        var routine = MadeUpRoutines.routine(
                Part.EVENING,
                line(FOLD, hold(30, 1)),
                line(TWIST, hold(30, 1)),
                line(WAVE, cycles(8, 8)),
                line(FOLD, hold(30, 1)));

        GentleStart gentle = gentle(Stretches.library(), routine);

        assertThat(gentle.stretches()).extracting(PlannedStretch::stretch).containsExactly(TILT, TWIST, WAVE, TILT);
        assertThat(gentle.adjustments())
                .containsExactly(
                        new Adjustment.Swapped(FOLD, TILT, BENDING),
                        new Adjustment.Reduced(WAVE, BENDING),
                        new Adjustment.Swapped(FOLD, TILT, BENDING));
        assertThat(gentle.adjustments()).extracting(Adjustment::reason).containsOnly(BENDING);
    }

    @Test
    void a_stand_in_may_have_two_sides_where_the_first_had_one() {
        Stretch late = Stretches.stretch("late", Sides.TWO, hold(10, 1), new FirstHourRule.Fine());
        Stretch first = Stretches.stretch("first", Sides.ONE, hold(10, 1), Stretches.swappedFor("late"));

        GentleStart gentle =
                gentle(Stretches.library(first, late), MadeUpRoutines.routine(Part.MORNING, line(first, hold(10, 1))));

        assertThat(gentle.stretches()).containsExactly(new PlannedStretch(late, hold(10, 1), "Go late."));
    }

    private static GentleStart gentle(Library library, Routine routine) {
        Shelf shelf = Shelf.of(library);
        return GentleStart.of(new Fit(shelf, Set.of()), Suited.written(shelf, routine));
    }
}
