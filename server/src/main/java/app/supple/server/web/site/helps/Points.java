// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import app.supple.diary.entry.Pain;
import app.supple.progress.insight.Estimate;
import app.supple.progress.insight.Estimate.Interval;
import app.supple.server.web.page.helps.HelpsView.Span;
import java.util.List;
import java.util.Locale;

/// Says differences of pain, in points and in chances, and draws them.
final class Points {

    /// Both ways. Most differences are smaller than 5.
    private static final int NEAR = 5;

    /// Below this, an odd is said as "hardly ever".
    private static final double RARE = 0.001;

    /// Above this, nobody should count on it.
    private static final double OFTEN = 0.2;

    private Points() {}

    /// `1.2 points lower`
    static String difference(double points) {
        return size(points) + (isNone(points) ? "" : points < 0 ? " lower" : " higher");
    }

    /// `1.2 points`
    static String size(double points) {
        String number = number(Math.abs(points));
        return number + (number.equals("1.0") ? " point" : " points");
    }

    /// What the days do not speak against.
    static String interval(Interval interval) {
        double lower = interval.lower();
        double upper = interval.upper();
        if (lower <= -Pain.WORST && upper >= Pain.WORST) {
            return "The days are too few to narrow it down.";
        }
        if (upper < 0) {
            return "Likely between " + number(-upper) + " and " + number(-lower) + " points lower.";
        }
        if (lower > 0) {
            return "Likely between " + number(lower) + " and " + number(upper) + " points higher.";
        }
        return "Likely between " + difference(lower) + " and " + difference(upper) + ".";
    }

    /// How probable chance alone is.
    static String chance(double p) {
        if (p > OFTEN) {
            return "Could well be chance: chance alone gives as much " + often(p) + ".";
        }
        if (p > 0.05) {
            return "Could be chance: chance alone gives as much " + often(p) + ".";
        }
        return p < RARE
                ? "Chance alone gives as much less than once in 1,000 times."
                : "Chance alone gives as much " + often(p) + ".";
    }

    private static String often(double p) {
        if (p > 0.95) {
            return "nearly always";
        }
        return p > 0.4
                ? "about " + Math.round(p * 10) + " times in 10"
                : "about once in " + Math.round(1 / p) + " times";
    }

    static Span span(Estimate estimate) {
        Interval interval = estimate.interval();
        double most = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper())) > NEAR ? Pain.WORST : NEAR;
        return new Span(
                percent(interval.lower(), most),
                String.format(Locale.ROOT, "%.1f%%", 50 * (interval.upper() - interval.lower()) / most),
                percent(estimate.difference(), most),
                List.of((int) most + " points less", (int) most + " points more"));
    }

    private static String percent(double points, double most) {
        return String.format(Locale.ROOT, "%.1f%%", 50 + 50 * points / most);
    }

    /// Whether it would be said as 0.0.
    static boolean isNone(double points) {
        return number(Math.abs(points)).equals("0.0");
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
