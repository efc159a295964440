// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import java.util.SplittableRandom;

/// Makes up people whose pain is known to depend on something, or on nothing.
///
/// @param effect points that an evening session, or one movement, adds to the next morning
/// @param trend points that pain changes by over all days
/// @param memory how much of yesterday's deviation is left today, from 0 to 1
/// @param growth by how much evenings become more probable over all days
record Chances(int days, double effect, double trend, double memory, double growth) {

    private static final int DAYS_A_WEEK = 7;

    /// Of days, in points.
    private static final double SCATTER = 1.2;

    private static final int MOVEMENTS = 12;

    /// Evenings come in runs, answers are missing mostly at weekends, movements vary from evening to evening.
    Lived person(SplittableRandom chance) {
        var someone = new Someone();
        double deviation = 0;
        boolean evening = true;
        double added = 0;
        for (int day = 0; day < days; day++) {
            deviation = memory * deviation + Math.sqrt(1 - memory * memory) * SCATTER * chance.nextGaussian();
            double level = 5 + trend * day / days + deviation;
            morning(someone, day, level + added, chance);
            evening = chance.nextDouble() < (evening ? 0.7 : 0.4) + growth * ((double) day / days - 0.5);
            added = 0;
            if (evening) {
                evening(someone, day, level, chance);
                added = effect;
            }
        }
        return someone.after(days);
    }

    private static void morning(Someone someone, int day, double level, SplittableRandom chance) {
        double said = day % DAYS_A_WEEK < 5 ? 0.95 : 0.6;
        if (chance.nextDouble() < said) {
            someone.morning(day, pain(level, chance), chance.nextDouble() < said ? pain(level, chance) : null);
        }
    }

    private static void evening(Someone someone, int day, double level, SplittableRandom chance) {
        String[] movements = chance.ints(MOVEMENTS, 0, MOVEMENTS)
                .distinct()
                .mapToObj(number -> "movement-" + number)
                .toArray(String[]::new);
        someone.evening(day, movements);
        someone.evening(day, pain(level, chance), pain(level, chance));
    }

    private static int pain(double level, SplittableRandom chance) {
        return Math.clamp(Math.round(level + 0.7 * chance.nextGaussian()), 0, 10);
    }
}
