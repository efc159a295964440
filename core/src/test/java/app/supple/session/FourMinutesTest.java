// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static app.supple.library.Stretches.cycles;
import static app.supple.library.Stretches.hold;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Anatomy;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Anatomy.Spine;
import app.supple.library.Dose;
import app.supple.library.FirstHourRule;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.plan.MadeUpRoutines;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Manner;
import app.supple.programme.Part;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept of an evening when there are four minutes.
class FourMinutesTest {

    private static final PlannedStretch TWIST = line("twist", Sides.TWO, Spine.ROTATION, hold(30, 2));
    private static final PlannedStretch CAT = line("cat", Sides.ONE, Spine.FLEXION_AND_EXTENSION, cycles(8, 8));
    private static final PlannedStretch LEG = line("leg", Sides.TWO, Spine.NEUTRAL, hold(30, 2));
    private static final PlannedStretch HIP = line("hip", Sides.TWO, Spine.NEUTRAL, hold(30, 2));
    private static final PlannedStretch POSE = line("pose", Sides.ONE, Spine.FLEXION, hold(30, 2));

    @Test
    void a_movement_of_the_spine_and_then_each_other_way_is_kept_and_the_time_is_used() {
        Shorter cut = Shorter.of(session(TWIST, CAT, LEG, HIP, POSE), Duration.ofMinutes(4))
                .orElseThrow();

        assertThat(ids(cut)).containsExactly("twist", "cat", "leg");
        assertThat(Session.of(cut.planned()).timeline().total())
                .isBetween(Duration.ofSeconds(216), Duration.ofMinutes(4));
        assertThat(cut.leftOut()).containsExactly(HIP.stretch(), POSE.stretch());
        assertThat(cut.less()).contains(TWIST.stretch(), LEG.stretch());
    }

    @Test
    void holds_keep_their_length_while_repetitions_are_enough() {
        Shorter cut = Shorter.of(session(POSE, POSE), Duration.ofMinutes(2)).orElseThrow();

        assertThat(cut.planned().stretches())
                .extracting(PlannedStretch::dose)
                .allSatisfy(dose -> assertThat(dose.perSide().toSeconds() % 30).isZero());
    }

    @Test
    void a_hold_is_shortened_before_much_time_is_wasted() {
        Shorter cut = Shorter.of(session(TWIST), Duration.ofMinutes(1)).orElseThrow();

        assertThat(cut.planned().stretches()).extracting(PlannedStretch::dose).containsExactly(hold(20, 1));
    }

    @Test
    void where_nothing_fits_nothing_is_made_up() {
        assertThat(Shorter.of(session(TWIST), Duration.ofSeconds(30))).isEmpty();
    }

    private static List<String> ids(Shorter cut) {
        return cut.planned().stretches().stream()
                .map(line -> line.stretch().id().value())
                .toList();
    }

    private static PlannedSession session(PlannedStretch... lines) {
        return new PlannedSession(MadeUpRoutines.routine(Part.EVENING), LocalTime.NOON, List.of(lines), List.of());
    }

    private static PlannedStretch line(String id, Sides sides, Spine spine, Dose dose) {
        Stretch plain = Stretches.stretch(id, sides, dose, new FirstHourRule.Fine());
        var anatomy = plain.anatomy();
        Stretch stretch = new Stretch(
                plain.id(),
                plain.naming(),
                new Anatomy(anatomy.position(), sides, spine, anatomy.kit(), anatomy.reach()),
                plain.teaching(),
                plain.safety(),
                plain.forms(),
                plain.doses());
        return PlannedStretch.of(stretch, Manner.USUAL, dose);
    }
}
