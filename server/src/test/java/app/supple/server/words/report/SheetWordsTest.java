// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.Weeks;
import app.supple.diary.look.Hurting;
import app.supple.library.StretchId;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.progress.measure.Change;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import app.supple.progress.report.Adherence;
import app.supple.progress.report.OutcomeRow;
import app.supple.progress.report.PainReport;
import app.supple.progress.report.Report;
import app.supple.progress.report.Report.Period;
import app.supple.progress.report.Report.Practice;
import app.supple.progress.report.Report.Told;
import app.supple.safety.question.Questionnaire;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = DAY.plusDays(50);

    @Test
    void nothing_done_is_said_plainly() {
        Sheet sheet = sheet(List.of(), List.of(), new Adherence(0, 0, 0, Duration.ZERO));

        assertThat(sheet.head().finding())
                .containsExactly(
                        "Neither pain nor activities have been rated yet.",
                        "No session was planned before today. No movement hurt.");
        assertThat(sheet.outcomes().more()).startsWith("No check-in");
        assertThat(sheet.exercises().more()).startsWith("No session is offered");
        assertThat(sheet.head().when()).isEqualTo("Weeks 1 to 8, 2 March 2026 to 21 April 2026; no programme.");
    }

    @Test
    void numbers_come_with_their_reading_and_without_praise() {
        var rows =
                List.of(row(Track.PAIN_USUAL, 6, 3.5), row(Track.ACTIVITIES, 4.3, 6.7), row(Track.DAYS_LIMITED, 4, 1));
        Sheet sheet = sheet(rows, List.of(), new Adherence(80, 112, 60, Duration.ofMinutes(700)));

        assertThat(sheet.head().finding())
                .containsExactly(
                        "Usual pain fell from 6 to 3.5 of 10 (clear change). Own activities rose from 4.3 to 6.7 of 10"
                                + " (medium change).",
                        "80 of 112 planned sessions done (71 %), 11 h 40 min on 60 days. No movement hurt.");
        assertThat(sheet.outcomes().headings()).contains("Week 7");
        assertThat(sheet.outcomes().rows())
                .contains(
                        List.of(
                                "Own activities, mean (0–10)",
                                "4.3",
                                "–",
                                "6.7",
                                "+2.4",
                                "medium change (2.3 or more)"),
                        List.of("Days limited, of 7", "4", "–", "1", "−3", "no agreed limit"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAIN_USUAL, 6, 4, clear change (2 points or 30 %)",
        "PAIN_USUAL, 6, 5, within everyday ups and downs",
        "PAIN_USUAL, 4, 6, change for the worse (2 points)",
        "ACTIVITIES, 4, 7, large change (2.7 or more)",
        "ACTIVITIES, 6, 4, change for the worse (1.3 or more)",
        "ROLAND_MORRIS, 12, 7, clear change (5 points or 30 %)",
        "MEDICINE_DAYS, 5, 1, no agreed limit"
    })
    void a_change_is_read_by_its_published_limit(Track track, double start, double now, String reading) {
        var table = OutcomeWords.table(List.of(row(track, start, now)), new Weeks(DAY));

        assertThat(table.rows().getFirst().getLast()).isEqualTo(reading);
    }

    @Test
    void of_many_movements_that_hurt_the_newest_stand_and_the_others_are_counted() {
        List<PainReport> pains = IntStream.range(0, 9)
                .mapToObj(i -> new PainReport(
                        new Hurting(DAY.plusDays(i), Part.EVENING, new StretchId("move-" + (char) ('a' + i)), i),
                        i + 1,
                        null,
                        null))
                .toList();
        var passage = sheet(List.of(), pains, new Adherence(0, 0, 0, Duration.ZERO))
                .passages()
                .get(1);

        assertThat(passage.heading()).isEqualTo("Pain with movements");
        assertThat(passage.paragraphs())
                .hasSize(4)
                .startsWith("Move a: once, 2 Mar 2026 (0 of 10), not done now.")
                .endsWith("and 6 more");
    }

    private static Sheet sheet(List<OutcomeRow> rows, List<PainReport> pains, Adherence adherence) {
        var report = new Report(
                new Period(new Weeks(DAY), TODAY, null, 0),
                null,
                rows,
                new Practice(adherence, pains, List.of()),
                new Told(List.of(), List.<Activity>of(), List.of(), null));
        return SheetWords.of(report, Person.newcomer(PersonId.ME, ZoneOffset.UTC), new Questionnaire(List.of()));
    }

    private static OutcomeRow row(Track track, double start, double now) {
        var first = new Reading(DAY, start);
        var last = new Reading(TODAY, now);
        return new OutcomeRow(track, first, null, last, new Change(track, first, last));
    }
}
