// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Weeks;
import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Chart.Tick;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Weeks WEEKS = new Weeks(DAY);

    @Test
    void without_a_reading_there_are_only_axes_of_twelve_weeks() {
        Chart chart = new Lines(List.of(), WEEKS, 0).chart(Track.PAIN_USUAL);

        assertThat(chart.points()).isEmpty();
        assertThat(chart.start()).isNull();
        assertThat(chart.time().first()).isEqualTo(DAY);
        assertThat(chart.time().last()).isEqualTo(DAY.plusWeeks(12));
        assertThat(chart.time().ticks())
                .extracting(Tick::label)
                .containsExactly("start", "2", "4", "6", "8", "10", "week 12");
    }

    @Test
    void the_band_is_where_a_change_counts() {
        assertThat(start(Track.PAIN_USUAL, 6)).isEqualTo(new Start(6, new Band(0, 6 - 1.8)));
        assertThat(start(Track.ACTIVITIES, 4)).isEqualTo(new Start(4, new Band(5.3, 10)));
        assertThat(start(Track.DAYS_LIMITED, 4)).isEqualTo(new Start(4, null));
    }

    @Test
    void who_begins_near_the_top_cannot_rise_so_far() {
        assertThat(start(Track.ACTIVITIES, 9)).isEqualTo(new Start(9, null));
        assertThat(start(Track.PAIN_USUAL, 0)).isEqualTo(new Start(0, null));
    }

    @Test
    void after_a_longer_time_the_weeks_go_on() {
        Chart chart = new Lines(List.of(new Reading(DAY, 6)), WEEKS, 40).chart(Track.PAIN_USUAL);

        assertThat(chart.points()).containsExactly(new Point(DAY, 6, 1));
        assertThat(chart.time().ticks().getLast()).isEqualTo(new Tick(DAY.plusWeeks(42), "week 42"));
    }

    private static @Nullable Start start(Track track, double value) {
        return new Lines(List.of(new Reading(DAY, value)), WEEKS, 0)
                .chart(track)
                .start();
    }
}
