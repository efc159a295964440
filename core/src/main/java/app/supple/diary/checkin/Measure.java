// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

/// What a check-in asks for as a whole number. Which words it is asked in is not said here.
public enum Measure {
    /// Pain at this moment.
    PAIN_NOW(0, 10),
    /// Pain on most of the last seven days.
    PAIN_USUAL(0, 10),
    /// The worst pain of the last seven days.
    PAIN_WORST(0, 10),
    /// How much the back bothered in the last seven days.
    BOTHERED(0, 10),
    /// On how many of the last seven days the back kept from usual things.
    DAYS_LIMITED(0, 7),
    /// On how many of the last seven days a pain medicine was taken, prescribed or not.
    MEDICINE_DAYS(0, 7),
    /// Compared with the start: from -3 (much worse) to 3 (much better).
    OVERALL_CHANGE(-3, 3),
    /// The total of a Roland-Morris questionnaire of 24 items that was filled in elsewhere.
    ROLAND_MORRIS(0, 24);

    private final int least;
    private final int most;

    Measure(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean isPossible(int value) {
        return value >= least && value <= most;
    }
}
