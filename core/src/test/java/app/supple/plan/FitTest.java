// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static app.supple.library.Condition.BALANCE;
import static app.supple.library.Condition.KNEE;
import static app.supple.library.Condition.NO_FLOOR;
import static app.supple.library.Stretches.FOLD;
import static app.supple.library.Stretches.TILT;
import static app.supple.library.Stretches.filter;
import static app.supple.library.Stretches.filtered;
import static app.supple.library.Stretches.hold;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.own.Shelf;
import app.supple.plan.Adjustment.Filtered;
import app.supple.plan.Adjustment.Result;
import app.supple.programme.Manner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What each measure does, and which of several holds.
class FitTest {

    private static final Filter OUT = filter(KNEE, new Measure.LeaveOut());
    private static final Filter SWAP = filter(NO_FLOOR, new Measure.Swap(TILT.id()));
    private static final Filter CHAIR = filter(BALANCE, new Measure.Use(FormKind.CHAIR));
    private static final Filter CARE = filter(Condition.LEG_PAIN, new Measure.TakeCare("Go slowly."));
    private static final Filter EASIER = filter(Condition.STENOSIS, new Measure.Use(FormKind.EASIER));

    @ParameterizedTest
    @EnumSource(Condition.class)
    void what_does_not_hold_for_a_person_changes_nothing(Condition condition) {
        PlannedStretch asked = line(filtered(FOLD, filter(condition, new Measure.LeaveOut())));

        assertThat(fit(Set.of(), FOLD).apply(asked)).isEqualTo(new Fitted.Done(asked, List.of()));
        assertThat(fit(Set.of(condition), FOLD).apply(asked)).isInstanceOf(Fitted.LeftOut.class);
    }

    @Test
    void a_stand_in_comes_in_its_own_dose_and_words() {
        Stretch fold = filtered(FOLD, SWAP);

        assertThat(fit(Set.of(NO_FLOOR), fold, TILT).apply(line(fold)))
                .isEqualTo(new Fitted.Done(
                        new PlannedStretch(TILT, TILT.doses().usual().dose(), "Go tilt."),
                        List.of(new Filtered(fold, SWAP, new Result.StandIn(TILT)))));
    }

    @Test
    void another_form_keeps_the_dose_and_brings_its_words() {
        Stretch fold = filtered(FOLD, CHAIR);
        var chair = new Manner(FormKind.CHAIR, Manner.Sided.BOTH, null);

        assertThat(fit(Set.of(BALANCE), fold).apply(line(fold)))
                .isEqualTo(new Fitted.Done(
                        new PlannedStretch(fold, chair, hold(20, 3), "Sit."),
                        List.of(new Filtered(fold, CHAIR, new Result.InForm(FormKind.CHAIR)))));
    }

    @Test
    void what_is_done_in_that_form_anyway_is_not_told() {
        Stretch fold = filtered(FOLD, CHAIR);
        PlannedStretch seated = line(fold).in(FormKind.CHAIR);

        assertThat(fit(Set.of(BALANCE), fold).apply(seated)).isEqualTo(new Fitted.Done(seated, List.of()));
    }

    @Test
    void care_takes_the_place_of_the_usual_cue_only() {
        Stretch fold = filtered(FOLD, CARE);
        Fit fit = fit(Set.of(Condition.LEG_PAIN), fold);

        assertThat(cue(fit.apply(line(fold)))).isEqualTo("Go slowly.");
        assertThat(cue(fit.apply(line(fold).in(FormKind.CHAIR)))).isEqualTo("Sit. Go slowly.");
    }

    @Test
    void of_several_the_strictest_holds_whatever_their_order() {
        Stretch fold = filtered(FOLD, CARE, EASIER, CHAIR, SWAP, OUT);
        List<Filter> strictestFirst = List.of(OUT, SWAP, CHAIR, EASIER, CARE);

        for (int from = 0; from < strictestFirst.size(); from++) {
            List<Filter> left = strictestFirst.subList(from, strictestFirst.size());
            var conditions = Set.copyOf(left.stream().map(Filter::condition).toList());
            assertThat(fit(conditions, fold, TILT).apply(line(fold)).because())
                    .extracting(Filtered::filter)
                    .containsExactly(strictestFirst.get(from));
        }
    }

    private static String cue(Fitted fitted) {
        return ((Fitted.Done) fitted).planned().cue();
    }

    private static PlannedStretch line(Stretch stretch) {
        return PlannedStretch.of(stretch, Manner.USUAL, hold(20, 3));
    }

    private static Fit fit(Set<Condition> conditions, Stretch... stretches) {
        return new Fit(Shelf.of(Stretches.library(stretches.length == 1 ? with(stretches[0]) : stretches)), conditions);
    }

    /// A library needs the stand-in of the first hour.
    private static Stretch[] with(Stretch stretch) {
        return new Stretch[] {stretch, TILT};
    }
}
