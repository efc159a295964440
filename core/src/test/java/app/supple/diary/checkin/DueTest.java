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
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 400;
    private static final Round[] ROUNDS = Round.values();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_due_needs_only_the_last_weeks(long seed) {
        var random = new Random(seed);
        var enrolments = new EnrolmentsInMemory();
        CheckIns checkIns = new CheckInsInMemory();
        var beginning = new Beginning(enrolments, checkIns, new ChronicleInMemory(new EntriesInMemory()));
        enrolments.keep(PersonId.ME, new Enrolment(BEGUN, ProgrammeId.TRIAL_DOSE));

        for (int day = 0; day < DAYS; day++) {
            LocalDate today = BEGUN.plusDays(day);
            var whole = beginning.timetable(PersonId.ME, today).due(today);
            assertThat(beginning.due(PersonId.ME, today)).as("day %d", day).isEqualTo(whole);
            if (random.nextInt(9) == 0) {
                Round round = random.nextInt(4) == 0 ? ROUNDS[random.nextInt(ROUNDS.length)] : Round.WEEKLY;
                checkIns.keep(PersonId.ME, new CheckIn(today, round, Answers.NONE, 0));
            }
        }
    }
}
