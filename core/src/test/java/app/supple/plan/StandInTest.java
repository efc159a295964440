// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static app.supple.library.Condition.KNEE;
import static app.supple.library.Condition.NO_FLOOR;
import static app.supple.library.Stretches.BENDING;
import static app.supple.library.Stretches.TILT;
import static app.supple.library.Stretches.TWIST;
import static app.supple.library.Stretches.WAVE;
import static app.supple.library.Stretches.filter;
import static app.supple.library.Stretches.filtered;
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

/// Who stands in has to suit the person too, also soon after rising.
class StandInTest {

    private static final Filter BY_WAVE = filter(NO_FLOOR, new Measure.Swap(WAVE.id()));
    private static final Filter BY_TILT = filter(NO_FLOOR, new Measure.Swap(TILT.id()));
    private static final Filter BY_TWIST = filter(NO_FLOOR, new Measure.Swap(TWIST.id()));
    private static final Filter OUT = filter(NO_FLOOR, new Measure.LeaveOut());
    private static final Filter CHAIR = filter(KNEE, new Measure.Use(FormKind.CHAIR));

    @Test
    void a_stand_in_for_a_stand_in_is_told_once_by_the_first() {
        Stretch twist = filtered(TWIST, BY_WAVE);
        Fitted fitted = fit(twist, filtered(WAVE, BY_TILT), TILT).apply(line(twist));

        assertThat(fitted.because()).containsExactly(new Filtered(twist, BY_WAVE, new Result.StandIn(TILT)));
    }

    @Test
    void a_stand_in_is_done_in_the_form_that_suits_and_both_are_told() {
        Stretch twist = filtered(TWIST, BY_TILT);
        Stretch tilt = filtered(TILT, CHAIR);
        Fitted fitted = fit(twist, tilt).apply(line(twist));

        assertThat(fitted)
                .isEqualTo(new Fitted.Done(
                        PlannedStretch.of(
                                tilt,
                                Manner.USUAL.in(FormKind.CHAIR),
                                tilt.doses().usual().dose()),
                        List.of(
                                new Filtered(twist, BY_TILT, new Result.StandIn(tilt)),
                                new Filtered(tilt, CHAIR, new Result.InForm(FormKind.CHAIR)))));
    }

    @Test
    void those_who_stand_in_for_each_other_are_left_out() {
        Stretch twist = filtered(TWIST, BY_WAVE);
        Fitted fitted =
                fit(twist, filtered(WAVE, BY_TILT), filtered(TILT, BY_TWIST)).apply(line(twist));

        assertThat(fitted).isEqualTo(leftOut(twist, BY_WAVE));
    }

    @Test
    void whom_nobody_can_stand_in_for_is_left_out() {
        Stretch twist = filtered(TWIST, BY_TILT);

        assertThat(fit(twist, filtered(TILT, OUT)).apply(line(twist))).isEqualTo(leftOut(twist, BY_TILT));
        assertThat(fit(filtered(TWIST, BY_TWIST)).apply(line(filtered(TWIST, BY_TWIST))))
                .isInstanceOf(Fitted.LeftOut.class);
    }

    @Test
    void soon_after_rising_a_stretch_waits_if_its_stand_in_does_not_suit() {
        Stretch fold = Stretches.FOLD;
        Fit fit = fit(fold, filtered(TILT, OUT));

        Suited suited = Suited.to(fit, List.of(line(fold), line(TWIST)));

        assertThat(suited.stretches()).hasSize(2);
        assertThat(suited.sparing(fit).stretches()).containsExactly(line(TWIST));
        assertThat(suited.sparing(fit).adjustments()).containsExactly(new Adjustment.Waits(fold, BENDING));
    }

    @Test
    void soon_after_rising_a_form_keeps_its_words_and_stays_small() {
        Stretch wave = filtered(WAVE, CHAIR);
        Fit fit = fit(wave);

        assertThat(Suited.to(fit, List.of(line(wave))).sparing(fit).stretches())
                .extracting(PlannedStretch::cue)
                .containsExactly("Sit. Keep it small.");
    }

    @Test
    void soon_after_rising_care_is_still_taken() {
        Stretch wave = filtered(WAVE, filter(KNEE, new Measure.TakeCare("Pad your knees.")));
        Fit fit = fit(wave);

        assertThat(Suited.to(fit, List.of(line(wave))).sparing(fit).stretches())
                .extracting(PlannedStretch::cue)
                .containsExactly("Pad your knees. Only half way.");
    }

    private static Fitted leftOut(Stretch stretch, Filter filter) {
        return new Fitted.LeftOut(List.of(new Filtered(stretch, filter, new Result.LeftOut())));
    }

    private static PlannedStretch line(Stretch stretch) {
        return PlannedStretch.of(stretch, Manner.USUAL, stretch.doses().usual().dose());
    }

    private static Fit fit(Stretch... stretches) {
        return new Fit(Shelf.of(Stretches.library(stretches)), Set.of(NO_FLOOR, Condition.KNEE));
    }
}
