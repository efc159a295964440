// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import static app.supple.library.Stretches.FOLD;
import static app.supple.library.Stretches.TWIST;
import static app.supple.library.Stretches.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.plan.MadeUpRoutines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutinesTest {

    private static final Routine MORNING =
            MadeUpRoutines.routine(Part.MORNING, MadeUpRoutines.line(TWIST, Stretches.hold(30, 1)));
    private static final Routine EVENING =
            MadeUpRoutines.routine(Part.EVENING, MadeUpRoutines.line(WAVE, Stretches.cycles(8, 8)));

    private static List<Stretch> shelf() {
        return Stretches.library().all();
    }

    private final Routines routines = MadeUpRoutines.routines();

    @Test
    void the_bookends_come_first_then_each_stretch_in_the_order_of_the_shelf() {
        assertThat(routines.names())
                .extracting(RoutineName::value)
                .containsExactly("morning", "evening", "twist", "fold", "wave", "tilt");
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void every_stretch_can_be_practised_alone_with_its_own_usual_dose(Stretch stretch) {
        Routine practice = routines.get(new RoutineName(stretch.id().value()));

        var usual = stretch.doses().usual();
        assertThat(practice)
                .isEqualTo(new Routine(
                        new RoutineName(stretch.id().value()),
                        Part.PRACTICE,
                        stretch.name(),
                        stretch.teaching().why(),
                        MadeUpRoutines.PACE,
                        List.of(new Prescription(stretch.id(), usual.dose(), usual.grounds()))));
    }

    @Test
    void practising_alone_goes_at_the_pace_of_the_evening_not_of_the_morning() {
        var slow = Duration.ofSeconds(20);
        var unhurried = new Pace(slow, slow, slow, slow);
        Routine evening = new Routine(
                RoutineName.EVENING, Part.EVENING, "Evening", "Summary.", unhurried, EVENING.prescriptions());
        var both = new Routines(Stretches.library(), List.of(MORNING, evening));

        assertThat(both.get(new RoutineName("fold")).pace()).isEqualTo(unhurried);
        assertThat(both.get(RoutineName.MORNING).pace()).isEqualTo(MadeUpRoutines.PACE);
    }

    @Test
    void a_routine_written_under_the_name_of_a_stretch_is_not_written_over() {
        var name = new RoutineName("fold");
        var own = new Routine(name, Part.PRACTICE, "My fold", "Summary.", MadeUpRoutines.PACE, MORNING.prescriptions());

        assertThat(new Routines(Stretches.library(), List.of(MORNING, EVENING, own)).get(name))
                .isSameAs(own);
    }

    @Test
    void a_programme_without_a_bookend_is_refused_by_the_name_of_the_missing_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routines(Stretches.library(), List.of(MORNING)))
                .withMessage("There is no routine evening");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routines(Stretches.library(), List.of(EVENING)))
                .withMessage("There is no routine morning");
    }

    @Test
    void a_routine_with_an_unknown_stretch_is_refused_by_both_names_wherever_the_line_stands() {
        Routine morning = MadeUpRoutines.routine(
                Part.MORNING,
                MadeUpRoutines.line(TWIST, Stretches.hold(30, 1)),
                MadeUpRoutines.line(FOLD, Stretches.hold(30, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routines(Stretches.library(TWIST, WAVE), List.of(morning, EVENING)))
                .withMessage("The routine morning names no known stretch: fold");
    }

    @Test
    void an_unknown_routine_is_absent_when_looked_for_and_told_by_name_when_expected() {
        var noon = new RoutineName("noon");

        assertThat(routines.find(noon)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> routines.get(noon))
                .withMessage("There is no routine noon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Morning", "2nd", "morning ", "x-234567890-234567890-234567890-2345678901"})
    void a_name_that_is_none_is_refused_with_what_a_name_looks_like(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutineName(name))
                .withMessage("A routine name has 1 to 40 small letters, digits or hyphens, a letter first: " + name);
    }
}
