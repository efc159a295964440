// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static app.supple.own.routine.MyRoutines.BREAK;
import static app.supple.own.routine.MyRoutines.CALM;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.FormKind;
import app.supple.library.Stretches;
import app.supple.own.Shelves;
import app.supple.own.routine.OwnRoutinesInMemory;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A routine of one's own: practised by its name, and in the place of the evening.
class StandingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final OwnRoutinesInMemory own = new OwnRoutinesInMemory();
    private final Plans plans = new Plans(
            Shelves.of(Stretches.library()), MadeUpRoutines.routines(), own, Courses.none(Stretches.library()));
    private final Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);

    @Test
    void it_is_practised_by_its_name_in_its_own_manner() {
        own.keep(PersonId.ME, CALM);
        PlannedSession session = session(CALM.name()).orElseThrow();

        assertThat(session.routine().title()).isEqualTo(CALM.title());
        assertThat(session.stretches())
                .extracting(PlannedStretch::stretch)
                .containsExactly(Stretches.TILT, Stretches.TWIST);
        assertThat(session.stretches().getLast().form()).isEqualTo(FormKind.CHAIR);
        assertThat(session(BREAK.name())).isEmpty();
    }

    @Test
    void in_the_place_of_the_evening_it_is_written_down_as_the_evening() {
        own.keep(PersonId.ME, BREAK);
        PlannedSession before = plans.day(anna, NOON).evening();
        own.stand(PersonId.ME, Part.EVENING, BREAK.name());
        PlannedSession evening = plans.day(anna, NOON).evening();

        assertThat(evening.routine().name()).isEqualTo(RoutineName.EVENING);
        assertThat(evening.routine().title()).isEqualTo("Break");
        assertThat(evening.stretches()).hasSize(3);
        assertThat(session(RoutineName.EVENING)).contains(evening);
        assertThat(plans.day(anna, NOON).morning().routine().title()).isEqualTo("morning");

        own.stand(PersonId.ME, Part.EVENING, null);
        assertThat(plans.day(anna, NOON).evening()).isEqualTo(before);
    }

    private Optional<PlannedSession> session(RoutineName name) {
        return plans.session(name, anna, NOON, Spare.WHEN_JUST_RISEN);
    }
}
