// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.plan.MadeUpRoutines;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.session.Step.ChangeSide;
import app.supple.session.Step.Count;
import app.supple.session.Step.GetReady;
import app.supple.session.Step.Hold;
import app.supple.session.Step.Repeat;
import app.supple.session.Step.Rest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private final Session session = session(Stretches.TWIST, Stretches.WAVE);

    @Test
    void getting_ready_names_the_stretch_for_the_ear_and_shows_the_position() {
        assertThat(session.prompt(new GetReady(0, TEN))).isEqualTo(new Prompt("The twist. Lie down.", "Lie down."));
        assertThat(session.prompt(new GetReady(1, TEN))).isEqualTo(new Prompt("The wave. Lie down.", "Lie down."));
    }

    @Test
    void the_first_hold_names_the_side_and_the_next_only_says_again() {
        assertThat(session.prompt(new Hold(0, Side.RIGHT, new Count(1, 3), TEN)))
                .isEqualTo(new Prompt("Right side. Gently now.", "Gently now."));
        assertThat(session.prompt(new Hold(0, Side.NONE, new Count(1, 3), TEN)))
                .isEqualTo(new Prompt("Gently now.", "Gently now."));
        assertThat(session.prompt(new Hold(0, Side.RIGHT, new Count(2, 3), TEN)))
                .isEqualTo(new Prompt("And again.", "Gently now."));
        assertThat(session.prompt(new Hold(0, Side.RIGHT, new Count(3, 3), TEN)))
                .isEqualTo(new Prompt("And again.", "Gently now."));
    }

    @Test
    void a_movement_names_its_side_if_it_has_one() {
        assertThat(session.prompt(new Repeat(1, Side.LEFT, 8, TEN)))
                .isEqualTo(new Prompt("Left side. Gently now.", "Gently now."));
        assertThat(session.prompt(new Repeat(1, Side.NONE, 8, TEN)))
                .isEqualTo(new Prompt("Gently now.", "Gently now."));
    }

    @Test
    void changing_sides_uses_the_words_of_the_stretch() {
        assertThat(session.prompt(new ChangeSide(0, Side.RIGHT, TEN)))
                .isEqualTo(new Prompt("Turn over.", "Turn over."));
    }

    @Test
    void a_stretch_without_words_for_changing_sides_still_says_so() {
        assertThat(Stretches.WAVE.teaching().cues().change()).isNull();
        assertThat(session.prompt(new ChangeSide(1, Side.RIGHT, TEN)))
                .isEqualTo(new Prompt("Change side.", "Change side."));
    }

    @Test
    void easing_off_between_holds_sounds_unlike_the_rest_after_a_stretch() {
        var easeOff = new Prompt("Ease off.", "Ease off and breathe out.");

        assertThat(session.prompt(new Rest(0, Side.LEFT, TEN))).isEqualTo(easeOff);
        assertThat(session.prompt(new Rest(0, Side.RIGHT, TEN))).isEqualTo(easeOff);
        assertThat(session.prompt(new Rest(0, Side.NONE, TEN))).isEqualTo(new Prompt("Rest.", "Let go and rest."));
    }

    @Test
    void a_session_knows_its_routine_and_its_stretches() {
        assertThat(session.routine().title()).isEqualTo("morning");
        assertThat(session.stretches())
                .extracting(PlannedStretch::stretch)
                .containsExactly(Stretches.TWIST, Stretches.WAVE);
    }

    @Test
    void only_the_side_one_is_on_or_turns_to_is_named_by_a_step() {
        assertThat(new GetReady(0, TEN).side()).isEqualTo(Side.NONE);
        assertThat(new ChangeSide(0, Side.RIGHT, TEN).side()).isEqualTo(Side.RIGHT);
        assertThat(new Repeat(0, Side.LEFT, 6, TEN).length()).isEqualTo(Duration.ofMinutes(1));
    }

    private static Session session(Stretch... stretches) {
        Routine routine = MadeUpRoutines.routine(Part.MORNING);
        List<PlannedStretch> planned = List.of(stretches).stream()
                .map(stretch ->
                        new PlannedStretch(stretch, stretch.doses().usual().dose(), "Gently now."))
                .toList();
        return Session.of(new PlannedSession(routine, LocalTime.NOON, planned, List.of()));
    }
}
