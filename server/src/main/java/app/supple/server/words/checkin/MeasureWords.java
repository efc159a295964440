// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.checkin;

import app.supple.diary.checkin.Measure;

/// How a measure is called, asked for, and answered. All in our own words.
public final class MeasureWords {

    private MeasureWords() {}

    /// What it is called where there is no room for a question.
    public static String name(Measure measure) {
        return switch (measure) {
            case PAIN_NOW -> "Pain right now";
            case PAIN_USUAL -> "Pain on most days";
            case PAIN_WORST -> "Worst pain";
            case BOTHERED -> "How much the back bothered";
            case DAYS_LIMITED -> "Days the back was in the way";
            case MEDICINE_DAYS -> "Days with pain medicine";
            case OVERALL_CHANGE -> "Compared with the start";
            case ROLAND_MORRIS -> "Roland-Morris total";
        };
    }

    public static String ask(Measure measure) {
        return switch (measure) {
            case PAIN_NOW -> "How much does your back hurt right now?";
            case PAIN_USUAL -> "How much did it hurt on most of the last seven days?";
            case PAIN_WORST -> "And at its worst in these seven days?";
            case BOTHERED -> "How much did your back bother you in these seven days?";
            case DAYS_LIMITED -> "On how many of these seven days did your back keep you from something?";
            case MEDICINE_DAYS -> "On how many did you take something against pain, prescribed or not?";
            case OVERALL_CHANGE -> "Compared with the start, your back is";
            case ROLAND_MORRIS -> "Roland-Morris total";
        };
    }

    /// `4 of 10`, or a word.
    public static String said(Measure measure, int value) {
        return measure == Measure.OVERALL_CHANGE ? change(value) : value + " of " + measure.most();
    }

    /// One of seven words.
    ///
    /// @param steps from -3 to 3
    public static String change(int steps) {
        return switch (steps) {
            case -3 -> "Much worse";
            case -2 -> "Worse";
            case -1 -> "A little worse";
            case 0 -> "The same";
            case 1 -> "A little better";
            case 2 -> "Better";
            case 3 -> "Much better";
            default -> throw new IllegalArgumentException("There is no step " + steps);
        };
    }
}
