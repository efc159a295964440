// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody said, line by line: what was asked in short, and the answer. What was left open is not in it.
public final class SaidWords {

    private static final String WORDS = "In your words";

    private SaidWords() {}

    public static Map<String, String> of(DayNote note) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (note.pain() != null) {
            lines.put("Pain", note.pain().value() + " of 10");
        }
        put(lines, "Pain medicine", note.medicine());
        put(lines, "Back in the way", note.limited());
        put(lines, WORDS, note.words());
        return lines;
    }

    /// All that was answered.
    ///
    /// @param activities all that the person ever named, in their order
    public static Map<String, String> of(CheckIn checkIn, List<Activity> activities) {
        Map<String, String> lines = new LinkedHashMap<>();
        Answers answers = checkIn.answers();
        for (Measure measure : Measure.values()) {
            answers.number(measure)
                    .ifPresent(value -> lines.put(MeasureWords.name(measure), MeasureWords.said(measure, value)));
        }
        for (Activity activity : activities) {
            Integer rating = answers.activities().get(activity.id());
            put(lines, "Can do: " + activity.name(), rating == null ? "" : rating + " of " + Answers.AS_BEFORE);
        }
        put(lines, "Medicine", answers.medicine().names());
        put(lines, "Medicine since the start", comparison(answers.medicine().comparison()));
        put(lines, WORDS, answers.words());
        return lines;
    }

    /// Empty where it was not said.
    public static String comparison(Medicine.Comparison comparison) {
        return switch (comparison) {
            case UNSAID -> "";
            case LESS -> "Less than at the start";
            case SAME -> "As much as at the start";
            case MORE -> "More than at the start";
        };
    }

    private static void put(Map<String, String> lines, String name, Said said) {
        put(
                lines,
                name,
                switch (said) {
                    case UNSAID -> "";
                    case NO -> "No";
                    case YES -> "Yes";
                });
    }

    private static void put(Map<String, String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.put(name, value);
        }
    }
}
