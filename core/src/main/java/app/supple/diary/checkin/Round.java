// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

/// Which check-in it is. The four long ones lie where the trial of 2011 asked its people.
public enum Round {
    WEEKLY(-1),
    START(0),
    WEEK_6(6),
    WEEK_12(12),
    WEEK_26(26);

    private final int week;

    Round(int week) {
        this.week = week;
    }

    /// Whole weeks after the start; -1 for the short one, which comes every week.
    public int week() {
        return week;
    }

    public boolean isFull() {
        return this != WEEKLY;
    }
}
