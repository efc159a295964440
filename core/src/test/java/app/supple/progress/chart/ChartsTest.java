// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.diary.checkin.Weeks;
import app.supple.diary.entry.Pain;
import app.supple.diary.look.DaySum;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Event;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Chart.Tick;
import app.supple.progress.chart.Charts.Days;
import app.supple.progress.chart.Charts.Material;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Track;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void twelve_weeks_keep_those_to_come_and_show_a_missing_one() {
        Chart chart = charts(Span.TWELVE_WEEKS, 20, List.of(checkIn(0, 6), checkIn(7, 5), checkIn(21, 4)))
                .track(Track.PAIN_USUAL);

        assertThat(chart.time().last()).isEqualTo(START.plusWeeks(12));
        assertThat(chart.time().ticks())
                .extracting(Tick::label)
                .containsExactly("start", "2", "4", "6", "8", "week 12");
        assertThat(chart.points())
                .containsExactly(
                        new Point(START, 6, 7),
                        new Point(START.plusDays(7), 5, 7),
                        new Point(START.plusDays(21), 4, 7));
        assertThat(chart.time().gapDays()).isBetween(8, 13);
    }

    @Test
    void after_them_the_last_twelve_are_shown() {
        Chart chart = charts(Span.TWELVE_WEEKS, 140, List.of(checkIn(0, 6), checkIn(133, 2)))
                .track(Track.PAIN_USUAL);

        assertThat(chart.time().first()).isEqualTo(START.plusWeeks(8));
        assertThat(chart.time().ticks().getLast().label()).isEqualTo("week 20");
        assertThat(chart.points()).containsExactly(new Point(START.plusDays(133), 2, 7));
        assertThat(chart.start()).isEqualTo(new Start(6, new Band(0, 4.2)));
    }

    @Test
    void a_check_in_a_little_early_stands_at_the_start() {
        Chart chart = charts(Span.TWELVE_WEEKS, 3, List.of(checkIn(-3, 6))).track(Track.PAIN_USUAL);

        assertThat(chart.points()).containsExactly(new Point(START, 6, 7));
    }

    @Test
    void a_band_reaches_from_the_limit_to_the_end_of_the_scale_or_is_not_there() {
        assertThat(charts(Span.ALL, 3, List.of(checkIn(0, 0)))
                        .track(Track.PAIN_USUAL)
                        .start())
                .isEqualTo(new Start(0, null));
        assertThat(charts(Span.ALL, 3, List.of(checkIn(0, 3)))
                        .track(Track.MEDICINE_DAYS)
                        .start())
                .isEqualTo(new Start(3, null));
        assertThat(charts(Span.ALL, 3, List.of()).track(Track.PAIN_USUAL).start())
                .isNull();
    }

    @Test
    void a_week_shows_the_pain_of_its_notes() {
        Chart chart = charts(Span.WEEK, 20, List.of(checkIn(14, 6))).track(Track.PAIN_USUAL);

        assertThat(chart.points()).extracting(Point::value).containsExactly(2.0, 3.0);
        assertThat(chart.time().ticks())
                .hasSize(7)
                .first()
                .extracting(Tick::label)
                .isEqualTo("Mon");
    }

    @Test
    void years_are_shown_by_months_and_named_by_years() {
        List<CheckIn> weekly = IntStream.range(0, 520)
                .mapToObj(week -> checkIn(7 * week, week % 2 == 0 ? 4 : 6))
                .toList();
        Chart chart = charts(Span.ALL, 3650, weekly).track(Track.PAIN_USUAL);

        assertThat(chart.points()).hasSizeBetween(119, 121);
        assertThat(chart.points()).allSatisfy(point -> assertThat(point.value()).isBetween(4.0, 6.0));
        assertThat(chart.points().getFirst().date()).isEqualTo(START);
        assertThat(chart.time().ticks())
                .extracting(Tick::label)
                .containsExactly("2027", "2029", "2031", "2033", "2035");
    }

    @Test
    void minutes_are_summed_by_the_week_and_averaged_by_the_month() {
        assertThat(charts(Span.TWELVE_WEEKS, 20, List.of()).minutes().points())
                .containsExactly(
                        new Point(START.plusWeeks(1), 70, 7),
                        new Point(START.plusWeeks(2), 70, 7),
                        new Point(START.plusWeeks(3), 70, 7));
        assertThat(charts(Span.TWELVE_WEEKS, 20, List.of()).minutes().scale().most())
                .isEqualTo(70);
        assertThat(charts(Span.ALL, 3650, List.of()).minutes().points())
                .hasSizeBetween(119, 121)
                .allSatisfy(point -> assertThat(point.value()).isBetween(69.9, 70.1));
    }

    @Test
    void only_what_happened_in_the_span_is_marked() {
        assertThat(charts(Span.WEEK, 20, List.of()).minutes().events()).isEmpty();
        assertThat(charts(Span.ALL, 20, List.of()).minutes().events()).hasSize(1);
    }

    /// Ten minutes every day, and two notes on the last two days.
    private static Charts charts(Span span, int today, List<CheckIn> checkIns) {
        LocalDate last = START.plusDays(today);
        List<DaySum> sums = START.datesUntil(last.plusDays(1))
                .map(date -> new DaySum(date, true, false, 0, Duration.ofMinutes(10)))
                .toList();
        var outcomes = new Outcomes(checkIns);
        var days = new Days(START, sums, List.of(note(last.minusDays(1), 2), note(last, 3)));
        return new Charts(
                new Material(new Weeks(START), last, outcomes, outcomes, days, List.of(new Event(START, "Begun."))),
                span);
    }

    private static DayNote note(LocalDate date, int pain) {
        return new DayNote(date, new Pain(pain), Said.UNSAID, Said.UNSAID, "", 1);
    }

    private static CheckIn checkIn(int day, int value) {
        return new CheckIn(
                START.plusDays(day),
                Round.WEEKLY,
                new Answers(
                        Map.of(Measure.PAIN_USUAL, value, Measure.MEDICINE_DAYS, Math.min(7, value)),
                        Map.of(),
                        Medicine.UNSAID,
                        ""),
                1);
    }
}
