// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.FormKind;
import app.supple.library.Stretches;
import app.supple.plan.MadeUpRoutines;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Manner;
import app.supple.programme.Manner.Sided;
import app.supple.programme.Part;
import app.supple.session.Step.Hold;
import app.supple.session.Step.Rest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One side alone, a rest of its own, and the words of another form.
class SidesAndFormsTest {

    @ParameterizedTest
    @CsvSource({"LEFT,LEFT", "RIGHT,RIGHT", "BOTH,LEFT RIGHT"})
    void only_the_sides_that_are_asked_for_are_held(Sided asked, String sides) {
        Session session = session(twist(FormKind.STANDARD, asked, null));

        assertThat(session.timeline().steps())
                .filteredOn(Hold.class::isInstance)
                .extracting(step -> step.side().name())
                .containsExactly(sides.split(" "));
    }

    @Test
    void a_stretch_without_sides_is_done_once_whatever_is_asked_for() {
        var manner = new Manner(FormKind.STANDARD, Sided.RIGHT, null);
        Session session = session(PlannedStretch.of(Stretches.TILT, manner, Stretches.hold(10, 1)));

        assertThat(session.timeline().steps()).extracting(Step::side).containsExactly(Side.NONE, Side.NONE);
    }

    @Test
    void a_rest_of_its_own_is_kept_and_there_is_none_after_the_last() {
        Duration minute = Duration.ofMinutes(1);
        PlannedStretch line = twist(FormKind.STANDARD, Sided.LEFT, minute);

        assertThat(session(line, line).timeline().steps())
                .filteredOn(Rest.class::isInstance)
                .containsExactly(new Rest(0, Side.NONE, minute));
    }

    @Test
    void another_form_is_told_in_its_own_words_from_the_start() {
        Session session = session(twist(FormKind.CHAIR, Sided.BOTH, null));
        List<Step> steps = session.timeline().steps();

        assertThat(session.prompt(steps.getFirst())).isEqualTo(new Prompt("Chair. Get ready.", "Sit."));
        assertThat(session.prompt(steps.get(1))).isEqualTo(new Prompt("Left side. Sit.", "Sit."));
        assertThat(session.prompt(steps.get(2))).isEqualTo(new Prompt("Change side.", "Change side."));
    }

    private static PlannedStretch twist(FormKind form, Sided sides, @Nullable Duration rest) {
        return PlannedStretch.of(Stretches.TWIST, new Manner(form, sides, rest), Stretches.hold(10, 1));
    }

    private static Session session(PlannedStretch... lines) {
        var routine = MadeUpRoutines.routine(Part.EVENING);
        return Session.of(new PlannedSession(routine, LocalTime.NOON, Arrays.asList(lines), List.of()));
    }
}
