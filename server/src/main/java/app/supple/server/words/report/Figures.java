// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.progress.measure.Reading;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as they stand in a report.
final class Figures {

    private static final String NONE = "–";

    private Figures() {}

    /// With one decimal where it has one: `6`, `4.3`.
    static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths)
                ? String.format(Locale.ROOT, "%.0f", tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    static String number(@Nullable Reading reading) {
        return reading == null ? NONE : number(reading.value());
    }

    /// With its sign; none for nothing.
    static String signed(double difference) {
        String size = number(Math.abs(difference));
        if (size.equals("0")) {
            return "0";
        }
        return (difference < 0 ? "−" : "+") + size;
    }
}
