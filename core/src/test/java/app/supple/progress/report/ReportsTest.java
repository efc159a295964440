// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.EntriesInMemory;
import app.supple.diary.SampleEntries;
import app.supple.diary.checkin.ActivitiesInMemory;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.Beginning;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.CheckInsInMemory;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.diary.look.ChronicleInMemory;
import app.supple.diary.note.NotesInMemory;
import app.supple.library.Stretches;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.MadeUpRoutines;
import app.supple.plan.Plans;
import app.supple.plan.follow.Circumstances;
import app.supple.plan.follow.EnrolmentsInMemory;
import app.supple.progress.report.Reports.Noted;
import app.supple.progress.report.Reports.Planned;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.safety.ScreeningsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant JUST_UP = Instant.parse("2026-03-12T06:10:00Z");

    private final EntriesInMemory entries = new EntriesInMemory();
    private final CheckInsInMemory checkIns = new CheckInsInMemory();
    private final ScreeningsInMemory screenings = new ScreeningsInMemory();
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();
    private final Person anna = Person.newcomer(PersonId.ME, SampleEntries.BERLIN);
    private final Reports reports = new Reports(
            new Beginning(new EnrolmentsInMemory(), checkIns, new ChronicleInMemory(entries)),
            new Noted(new NotesInMemory(), new ActivitiesInMemory()),
            new Planned(new Plans(Stretches.library(), MadeUpRoutines.routines()), Circumstances.NOTHING),
            screenings,
            introductions);

    @Test
    void who_has_done_nothing_has_a_report_of_what_is_to_be_done() {
        Report report = reports.of(anna, JUST_UP);

        assertThat(report.who()).isNull();
        assertThat(report.outcomes()).isEmpty();
        assertThat(report.practice().pains()).isEmpty();
        assertThat(report.practice().adherence().planned()).isZero();
        assertThat(report.told().screening()).isNull();
        assertThat(report.period().week()).isEqualTo(1);
        assertThat(report.practice().exercises())
                .extracting(exercise -> exercise.main().stretch().id().value())
                .as("as written, although it is early")
                .containsExactly("twist", "fold", "wave");
    }

    @Test
    void doses_of_evening_and_morning_stand_apart() {
        var wave = reports.of(anna, JUST_UP).practice().exercises().getLast();

        assertThat(wave.evening()).isNull();
        assertThat(wave.main().dose()).isEqualTo(Stretches.cycles(8, 8));
        assertThat(wave.days()).isEqualTo(Exercise.EVERY_DAY);
    }

    @Test
    void a_movement_that_hurt_stands_once_with_its_last_day_and_how_it_is_done_now() {
        entries.add(SampleEntries.evening(DAY, 21));
        entries.add(SampleEntries.evening(DAY.plusDays(3), 21));

        var pains = reports.of(anna, JUST_UP).practice().pains();

        assertThat(pains).hasSize(1);
        assertThat(pains.getFirst().last().date()).isEqualTo(DAY.plusDays(3));
        assertThat(pains.getFirst().last().pain()).isEqualTo(6);
        assertThat(pains.getFirst().times()).isEqualTo(2);
        assertThat(pains.getFirst().now()).isNotNull();
        assertThat(pains.getFirst().then()).isNull();
        assertThat(pains.getFirst().isChanged()).isFalse();
    }

    @Test
    void weeks_are_counted_from_the_start_and_nothing_of_the_future_is_told() {
        keep(DAY, 6);
        keep(DAY.plusDays(7), 5);
        keep(DAY.plusDays(30), 1);
        introductions.keep(PersonId.ME, new Who("Anna Berg", 1978));

        Report report = reports.of(anna, JUST_UP);

        assertThat(report.period().weeks().start()).isEqualTo(DAY);
        assertThat(report.period().week()).isEqualTo(2);
        assertThat(report.told().checkIns()).hasSize(2);
        assertThat(report.practice().adherence().planned()).isEqualTo(20);
        assertThat(report.who()).isEqualTo(new Who("Anna Berg", 1978));
    }

    @Test
    void while_answers_ask_for_help_there_are_no_exercises() {
        var round = new Screening.Round(JUST_UP, JUST_UP);
        var ruling = new Ruling(Bar.ASK_FIRST, Clearance.FULL);
        screenings.keep(PersonId.ME, new Screening(1, JUST_UP, round, Map.of(), ruling));

        assertThat(reports.of(anna, JUST_UP).practice().exercises()).isEmpty();
        assertThat(reports.of(anna, JUST_UP.minusSeconds(1)).practice().exercises())
                .isNotEmpty();
    }

    private void keep(LocalDate date, int pain) {
        var answers = new Answers(Map.of(Measure.PAIN_USUAL, pain), Map.of(), Medicine.UNSAID, "");
        checkIns.keep(PersonId.ME, new CheckIn(date, Round.WEEKLY, answers, 0));
    }
}
