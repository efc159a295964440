// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.checkin.Weeks;
import app.supple.progress.measure.Change;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One measure from the start to now.
///
/// @param middle the reading nearest to week 6, at most a week away; null if there is none between the other two
/// @param latest null if there is only the first
/// @param change null without a latest
public record OutcomeRow(
        Track track,
        Reading start,
        @Nullable Reading middle,
        @Nullable Reading latest,
        @Nullable Change change) {

    public static final int MIDDLE_WEEK = 6;

    /// Empty if nobody ever answered it.
    static Optional<OutcomeRow> of(Track track, Outcomes outcomes, Weeks weeks) {
        List<Reading> readings = outcomes.readings(track);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Change change = outcomes.change(track).orElse(null);
        Reading start = change == null ? readings.getFirst() : change.start();
        Reading latest = change == null ? null : change.now();
        return Optional.of(new OutcomeRow(track, start, middle(readings, weeks), latest, change));
    }

    private static @Nullable Reading middle(List<Reading> readings, Weeks weeks) {
        return readings.stream()
                .skip(1)
                .limit(Math.max(0, readings.size() - 2))
                .filter(reading -> distance(reading, weeks) <= Weeks.DAYS)
                .min((a, b) -> Long.compare(distance(a, weeks), distance(b, weeks)))
                .orElse(null);
    }

    private static long distance(Reading reading, Weeks weeks) {
        return Math.abs(ChronoUnit.DAYS.between(weeks.after(MIDDLE_WEEK), reading.date()));
    }
}
