// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.programme.ProgrammeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How every keeper of enrolments behaves.
public abstract class EnrolmentsContract {

    private static final PersonId BEN = new PersonId("ben");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Enrolment trial = new Enrolment(MONDAY, ProgrammeId.TRIAL_DOSE);
    private final Enrolment none = new Enrolment(MONDAY.plusDays(30), null);

    protected abstract Enrolments enrolments();

    @Test
    void every_choice_stays_oldest_first() {
        enrolments().keep(PersonId.ME, none);
        enrolments().keep(PersonId.ME, trial);

        assertThat(enrolments().of(PersonId.ME)).containsExactly(trial, none);
        assertThat(enrolments().of(BEN)).isEmpty();
    }

    @Test
    void the_last_choice_of_a_day_counts() {
        var starter = new Enrolment(MONDAY, new ProgrammeId("starter"));
        enrolments().keep(PersonId.ME, trial);
        enrolments().keep(PersonId.ME, starter);

        assertThat(enrolments().of(PersonId.ME)).containsExactly(starter);
    }

    @Test
    void a_choice_holds_from_its_day_until_the_next() {
        enrolments().keep(PersonId.ME, trial);
        enrolments().keep(PersonId.ME, none);

        assertThat(enrolments().on(PersonId.ME, MONDAY.minusDays(1))).isEmpty();
        assertThat(enrolments().on(PersonId.ME, MONDAY)).contains(trial);
        assertThat(enrolments().on(PersonId.ME, none.since().minusDays(1))).contains(trial);
        assertThat(enrolments().on(PersonId.ME, none.since())).contains(none);
    }
}
