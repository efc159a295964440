// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import static app.supple.own.routine.MyRoutines.BREAK;
import static app.supple.own.routine.MyRoutines.CALM;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How every keeper of people's own routines behaves.
public abstract class OwnRoutinesContract {

    private static final PersonId BEN = new PersonId("ben");

    protected abstract OwnRoutines routines();

    @Test
    void a_routine_comes_back_whole_and_to_its_person_alone() {
        assertThat(keep(CALM)).isEqualTo(new Keeping.Kept(CALM.revision(1)));
        assertThat(keep(BREAK)).isEqualTo(new Keeping.Kept(BREAK.revision(1)));

        assertThat(routines().all(PersonId.ME)).containsExactly(CALM.revision(1), BREAK.revision(1));
        assertThat(routines().find(PersonId.ME, BREAK.name())).contains(BREAK.revision(1));
        assertThat(routines().all(BEN)).isEmpty();
        assertThat(routines().find(BEN, BREAK.name())).isEmpty();
    }

    @Test
    void a_change_of_what_was_seen_is_kept_and_one_of_something_older_is_not() {
        keep(CALM);
        OwnRoutine mine = new OwnRoutine(CALM.name(), "Mine", Part.EVENING, BREAK.lines(), 1);
        OwnRoutine other = new OwnRoutine(CALM.name(), "Other", Part.MORNING, CALM.lines(), 1);

        assertThat(keep(mine)).isEqualTo(new Keeping.Kept(mine.revision(2)));
        assertThat(keep(other)).isEqualTo(new Keeping.ChangedMeanwhile(mine.revision(2)));
        assertThat(routines().all(PersonId.ME)).containsExactly(mine.revision(2));
    }

    @Test
    void what_was_removed_is_gone_but_for_its_title_and_its_name_is_not_given_again() {
        keep(CALM);

        assertThat(routines().remove(PersonId.ME, CALM.name())).isTrue();
        assertThat(routines().remove(PersonId.ME, CALM.name())).isFalse();

        assertThat(routines().all(PersonId.ME)).isEmpty();
        assertThat(routines().titles(PersonId.ME)).containsEntry(CALM.name(), CALM.title());
        assertThat(keep(CALM)).isEqualTo(new Keeping.Gone());
        assertThat(keep(CALM.revision(1))).isEqualTo(new Keeping.Gone());
    }

    @Test
    void one_stands_for_a_session_until_another_does_or_none() {
        keep(CALM);
        keep(BREAK);

        routines().stand(PersonId.ME, Part.EVENING, CALM.name());
        assertThat(routines().standing(PersonId.ME))
                .containsEntry(Part.EVENING, CALM.revision(1))
                .hasSize(1);

        routines().stand(PersonId.ME, Part.EVENING, BREAK.name());
        assertThat(routines().standing(PersonId.ME)).containsEntry(Part.EVENING, BREAK.revision(1));
        assertThat(routines().standing(BEN)).isEmpty();

        routines().stand(PersonId.ME, Part.EVENING, new RoutineName("my-nothing"));
        assertThat(routines().standing(PersonId.ME)).hasSize(1);
        routines().stand(PersonId.ME, Part.EVENING, null);
        assertThat(routines().standing(PersonId.ME)).isEmpty();
    }

    @Test
    void what_was_removed_stands_for_nothing() {
        keep(CALM);
        routines().stand(PersonId.ME, Part.MORNING, CALM.name());

        routines().remove(PersonId.ME, CALM.name());

        assertThat(routines().standing(PersonId.ME)).isEmpty();
    }

    @Test
    void a_person_has_fifty_at_most_and_may_still_change_those() {
        IntStream.range(0, OwnRoutine.MOST).forEach(i -> keep(named("my-" + i)));

        assertThat(keep(named("my-more"))).isEqualTo(new Keeping.Full());
        assertThat(keep(named("my-7").revision(1))).isInstanceOf(Keeping.Kept.class);
        routines().remove(PersonId.ME, new RoutineName("my-7"));
        assertThat(keep(named("my-more"))).isInstanceOf(Keeping.Kept.class);
    }

    private Keeping keep(OwnRoutine routine) {
        return routines().keep(PersonId.ME, routine);
    }

    private static OwnRoutine named(String name) {
        return new OwnRoutine(new RoutineName(name), name, Part.PRACTICE, List.of(), 0);
    }
}
