// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.EntriesInMemory;
import app.supple.diary.look.ChronicleInMemory;
import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.EnrolmentsInMemory;
import app.supple.programme.ProgrammeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = DAY.plusDays(100);

    private final EnrolmentsInMemory enrolments = new EnrolmentsInMemory();
    private final CheckIns checkIns = new CheckInsInMemory();
    private final Beginning beginning =
            new Beginning(enrolments, checkIns, new ChronicleInMemory(new EntriesInMemory()));

    @Test
    void who_has_done_nothing_begins_today() {
        assertThat(beginning.weeks(PersonId.ME, TODAY)).isEqualTo(new Weeks(TODAY));
    }

    @Test
    void the_last_programme_counts_before_any_check_in() {
        keep(DAY.minusDays(9), Round.START);
        keep(DAY.minusDays(2), Round.START);
        keep(DAY.plusDays(7), Round.WEEKLY);
        enrolments.keep(PersonId.ME, new Enrolment(DAY, ProgrammeId.TRIAL_DOSE));
        enrolments.keep(PersonId.ME, new Enrolment(DAY.plusDays(50), null));

        var weeks = beginning.weeks(PersonId.ME, TODAY);

        assertThat(weeks.start()).isEqualTo(DAY);
        assertThat(beginning.since(PersonId.ME, weeks))
                .extracting(CheckIn::date)
                .containsExactly(DAY.minusDays(2), DAY.plusDays(7));
    }

    @Test
    void without_a_programme_the_start_check_in_counts_or_else_the_first() {
        keep(DAY, Round.WEEKLY);
        assertThat(beginning.weeks(PersonId.ME, TODAY).start()).isEqualTo(DAY);

        keep(DAY.plusDays(3), Round.START);
        assertThat(beginning.weeks(PersonId.ME, TODAY).start()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void a_programme_begun_anew_asks_anew() {
        keep(DAY, Round.START);
        keep(DAY.plusDays(84), Round.WEEK_12);
        enrolments.keep(PersonId.ME, new Enrolment(DAY, ProgrammeId.TRIAL_DOSE));
        assertThat(beginning.timetable(PersonId.ME, DAY.plusDays(85)).due(DAY.plusDays(85)))
                .isEmpty();

        enrolments.keep(PersonId.ME, new Enrolment(DAY.plusDays(86), ProgrammeId.TRIAL_DOSE));

        Timetable anew = beginning.timetable(PersonId.ME, DAY.plusDays(86));
        assertThat(anew.due(DAY.plusDays(86))).contains(Round.START);
        assertThat(anew.held()).containsOnlyKeys(DAY.plusDays(84));
    }

    private void keep(LocalDate date, Round round) {
        checkIns.keep(PersonId.ME, new CheckIn(date, round, Answers.NONE, 0));
    }
}
