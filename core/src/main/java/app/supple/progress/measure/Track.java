// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

import java.util.List;

/// One line that can be followed over weeks.
public enum Track {
    PAIN_NOW,
    PAIN_USUAL,
    PAIN_WORST,
    BOTHERED,
    /// The mean of the person's own activities.
    ACTIVITIES,
    DAYS_LIMITED,
    MEDICINE_DAYS,
    ROLAND_MORRIS;

    /// Which way is better.
    public enum Better {
        LOWER,
        HIGHER
    }

    public Better better() {
        return this == ACTIVITIES ? Better.HIGHER : Better.LOWER;
    }

    /// How large a change has to be before it counts.
    ///
    /// Pain and Roland-Morris are read by Ostelo and others, 2008; activities by Abbott and Schmitt, 2014: a small,
    /// a medium and a large change. How much the back bothers is read as pain is: nobody has settled it.
    public Limit limit() {
        return switch (this) {
            case PAIN_NOW, PAIN_USUAL, PAIN_WORST, BOTHERED -> new Limit.PointsOrShare(2, 0.3);
            case ACTIVITIES -> new Limit.Sizes(1.3, 2.3, 2.7);
            case DAYS_LIMITED, MEDICINE_DAYS -> new Limit.None();
            case ROLAND_MORRIS -> new Limit.PointsOrShare(5, 0.3);
        };
    }

    /// The top of its scale, in points or days; all begin at 0.
    public int most() {
        return switch (this) {
            case DAYS_LIMITED, MEDICINE_DAYS -> 7;
            case ROLAND_MORRIS -> 24;
            case PAIN_NOW, PAIN_USUAL, PAIN_WORST, BOTHERED, ACTIVITIES -> 10;
        };
    }

    /// Those that stand on a page for a clinician, in its order.
    public static List<Track> forClinicians() {
        return List.of(PAIN_USUAL, PAIN_WORST, ACTIVITIES, BOTHERED, DAYS_LIMITED, MEDICINE_DAYS, ROLAND_MORRIS);
    }
}
