// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import static app.supple.library.Stretches.TILT;
import static app.supple.library.Stretches.TWIST;
import static app.supple.library.Stretches.cycles;
import static app.supple.library.Stretches.hold;
import static app.supple.own.routine.MyRoutines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.supple.library.Anatomy.Sides;
import app.supple.library.FirstHourRule;
import app.supple.library.StretchId;
import app.supple.library.Stretches;
import app.supple.own.Shelf;
import app.supple.own.routine.Limits.Fault;
import app.supple.programme.Manner;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private final Limits limits = new Limits(Shelf.of(Stretches.library()));

    @Test
    void what_keeps_to_the_library_has_no_fault() {
        assertThat(limits.faults(MyRoutines.CALM)).isEmpty();
        assertThat(limits.faults(MyRoutines.BREAK)).isEmpty();
        assertThat(limits.faults(routine("x", line(TWIST, hold(30, 2))))).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once_each_with_its_line() {
        var gone = new Line(new StretchId("gone"), hold(30, 1), Manner.USUAL);
        var routine = routine(" ", line(TWIST, hold(31, 2)), gone, line(TILT, hold(8, 8)), line(TWIST, hold(30, 3)));

        assertThat(limits.faults(routine))
                .extracting(Fault::line, Fault::field)
                .containsExactly(
                        tuple(-1, "title"), tuple(0, "dose"), tuple(1, "stretch"), tuple(2, "dose"), tuple(3, "dose"));
    }

    @Test
    void a_dose_above_the_most_says_whose_limit_that_is() {
        assertThat(limits.faults(routine("x", line(TWIST, hold(31, 2)))))
                .extracting(Fault::message)
                .containsExactly(
                        "The most that Supple’s library has a source for is 30 seconds, 2 times, for The twist."
                                + " Take no more than that.");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "30,0", "31,1"})
    void it_has_one_to_thirty_stretches(int lines, int faults) {
        assertThat(limits.faults(routine("x", Collections.nCopies(lines, line(TILT, cycles(8, 8))))))
                .hasSize(faults);
    }

    @Test
    void no_more_steps_than_the_diary_takes() {
        var twist = Stretches.stretch("many", Sides.TWO, hold(1, 10), new FirstHourRule.Fine());
        var many = new Limits(Shelf.of(Stretches.library(twist)));

        assertThat(many.faults(routine("x", Collections.nCopies(15, line(twist, hold(1, 10))))))
                .isEmpty();
        assertThat(many.faults(routine("x", Collections.nCopies(16, line(twist, hold(1, 10))))))
                .extracting(Fault::field)
                .containsExactly("lines");
    }

    @ParameterizedTest
    @CsvSource({
        "Tea break!,1,my-tea-break",
        "At 4 o'clock,1,my-at-4-o-clock",
        "Tea break!,3,my-tea-break-3",
        "🌙,1,my-routine",
        "a very long title indeed that goes on and on,1,my-a-very-long-title-indeed-that-go"
    })
    void a_name_is_made_of_the_title(String title, int number, String name) {
        assertThat(OwnRoutine.nameFor(title, number)).isEqualTo(new RoutineName(name));
    }

    private static OwnRoutine routine(String title, Line... lines) {
        return routine(title, List.of(lines));
    }

    private static OwnRoutine routine(String title, List<Line> lines) {
        return new OwnRoutine(new RoutineName("my-x"), title, Part.PRACTICE, lines, 0);
    }
}
