// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.measure.Limit;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Track.Better;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which values are a change that counts, seen from a start.
final class Bands {

    private Bands() {}

    static @Nullable Start start(Track track, List<Reading> readings) {
        if (readings.isEmpty()) {
            return null;
        }
        double start = readings.getFirst().value();
        return new Start(start, band(track, start));
    }

    /// Null where nobody agreed on a limit, or nothing that counts is left on the scale.
    private static @Nullable Band band(Track track, double start) {
        if (track.limit() instanceof Limit.None) {
            return null;
        }
        double least = track.limit().least(start);
        Band band = track.better() == Better.LOWER ? new Band(0, start - least) : new Band(start + least, track.most());
        return band.from() <= band.to() ? band : null;
    }
}
