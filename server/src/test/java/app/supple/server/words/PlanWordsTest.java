// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.FirstHourRule.Reason;
import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.plan.Adjustment;
import app.supple.plan.Adjustment.Filtered;
import app.supple.plan.Adjustment.Reduced;
import app.supple.plan.Adjustment.Result;
import app.supple.plan.Adjustment.Swapped;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.programme.RoutineName;
import app.supple.server.content.Content;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a plan says that it differs, for none, one and several changes of each kind.
class PlanWordsTest {

    private static final Content CONTENT = Content.packed();
    private static final Reason WHY = new Reason("Discs are fuller then.", new SourceId("snook-1998"));

    private static final Stretch CAT = stretch("cat-camel");
    private static final Stretch CHILD = stretch("childs-pose");
    private static final Stretch TILT = stretch("pelvic-tilt");
    private static final Stretch TWIST = stretch("trunk-rotation");

    @Test
    void a_plan_that_does_not_differ_says_nothing() {
        assertThat(PlanWords.summary(plan())).isEmpty();
        assertThat(PlanWords.notes(plan())).isEmpty();
    }

    @Test
    void one_stretch_in_the_place_of_another_is_said_from_the_one_that_comes() {
        var plan = plan(new Swapped(CHILD, TILT, WHY));

        assertThat(PlanWords.summary(plan)).isEqualTo("Soon after rising, pelvic tilt stands in for child's pose.");
        assertThat(PlanWords.notes(plan))
                .containsExactly("Pelvic tilt stands in for child's pose. Discs are fuller then.");
    }

    @Test
    void two_such_changes_are_joined_by_a_comma() {
        assertThat(PlanWords.summary(plan(new Swapped(CHILD, TILT, WHY), new Swapped(TWIST, CAT, WHY))))
                .isEqualTo("Soon after rising, pelvic tilt stands in for child's pose,"
                        + " cat-camel stands in for trunk rotation.");
    }

    @Test
    void what_is_done_smaller_stays_small() {
        assertThat(PlanWords.summary(plan(new Reduced(TWIST, WHY), new Reduced(CAT, WHY))))
                .isEqualTo("Soon after rising, trunk rotation and cat-camel stay small.");
        assertThat(PlanWords.notes(plan(new Reduced(CAT, WHY))))
                .containsExactly("Cat-camel, small. Discs are fuller then.");
    }

    @Test
    void one_alone_stays_small_in_the_singular() {
        assertThat(PlanWords.summary(plan(new Reduced(CAT, WHY))))
                .isEqualTo("Soon after rising, cat-camel stays small.");
    }

    @Test
    void three_are_listed_with_one_and() {
        assertThat(PlanWords.summary(plan(new Reduced(TWIST, WHY), new Reduced(CAT, WHY), new Reduced(CHILD, WHY))))
                .isEqualTo("Soon after rising, trunk rotation, cat-camel and child's pose stay small.");
    }

    @Test
    void both_kinds_of_change_make_one_sentence() {
        assertThat(PlanWords.summary(plan(new Reduced(CAT, WHY), new Swapped(CHILD, TILT, WHY))))
                .isEqualTo("Soon after rising, pelvic tilt stands in for child's pose; cat-camel stays small.");
    }

    @Test
    void only_the_stretch_that_is_reduced_is_called_small() {
        var plan = plan(new Reduced(CAT, WHY), new Swapped(CHILD, TILT, WHY));

        assertThat(PlanWords.name(plan, line(CAT))).isEqualTo("Cat-camel, small");
        assertThat(PlanWords.name(plan, line(TILT))).isEqualTo("Pelvic tilt");
        assertThat(PlanWords.name(plan(), line(CAT))).isEqualTo("Cat-camel");
    }

    @Test
    void what_holds_for_a_person_is_told_with_its_reason_and_not_as_a_thing_of_the_hour() {
        var filter = new Filter(
                Condition.NO_FLOOR,
                new Measure.LeaveOut(),
                new Grounds(new SourceId("snook-1998"), Confidence.DESIGN, "You said the floor is too far down."));
        var plan = plan(
                new Filtered(TWIST, filter, new Result.InForm(FormKind.CHAIR)),
                new Filtered(CHILD, filter, new Result.StandIn(TILT)),
                new Filtered(CAT, filter, new Result.LeftOut()),
                new Filtered(TILT, filter, new Result.WithCare("Go slowly.")));

        assertThat(PlanWords.notes(plan))
                .containsExactly(
                        "Seated rotation stands in for trunk rotation: You said the floor is too far down.",
                        "Pelvic tilt stands in for child's pose: You said the floor is too far down.",
                        "Cat-camel is left out: You said the floor is too far down.",
                        "Pelvic tilt, with care. Go slowly. You said the floor is too far down.");
        assertThat(PlanWords.summary(plan)).isEmpty();
    }

    private static PlannedSession plan(Adjustment... adjustments) {
        var routine = CONTENT.routines().get(RoutineName.MORNING);
        return new PlannedSession(routine, LocalTime.of(7, 0), List.of(), List.of(adjustments));
    }

    private static PlannedStretch line(Stretch stretch) {
        return new PlannedStretch(stretch, stretch.doses().usual().dose(), "Go.");
    }

    private static Stretch stretch(String id) {
        return CONTENT.library().named(id).orElseThrow();
    }
}
