// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.checkin;

import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.note.DayNote;
import java.util.List;
import java.util.Map;

/// What has to be sent to keep a note or a check-in.
public final class CheckInSchemas {

    private static final Map<String, Object> TEN = number(0, 10);
    private static final Map<String, Object> SEVEN = number(0, 7);
    private static final Map<String, Object> DATE = Map.of("type", "string", "format", "date");
    private static final Map<String, Object> REVISION =
            Map.of("type", "integer", "minimum", 0, "description", "of what you saw; 0 if there was nothing");

    private CheckInSchemas() {}

    public static Map<String, Object> note() {
        return object(
                Map.of(
                        "date",
                        DATE,
                        "pain",
                        TEN,
                        "medicine",
                        words("unsaid", "no", "yes"),
                        "limited",
                        words("unsaid", "no", "yes"),
                        "words",
                        text(DayNote.LONGEST_WORDS),
                        "revision",
                        REVISION),
                "revision");
    }

    public static Map<String, Object> checkIn() {
        return object(
                Map.of(
                        "date",
                        DATE,
                        "round",
                        words("weekly", "start", "week_6", "week_12", "week_26"),
                        "pain",
                        object(Map.of("now", TEN, "usual", TEN, "worst", TEN, "bothered", TEN)),
                        "days",
                        object(Map.of("limited", SEVEN, "medicine", SEVEN)),
                        "overall_change",
                        number(-3, 3),
                        "roland_morris",
                        number(0, 24),
                        "activities",
                        Map.of("type", "array", "items", activity()),
                        "medicine",
                        object(Map.of(
                                "names",
                                text(Medicine.LONGEST_NAMES),
                                "comparison",
                                words("unsaid", "less", "same", "more"))),
                        "words",
                        text(Answers.LONGEST_WORDS),
                        "revision",
                        REVISION),
                "revision");
    }

    private static Map<String, Object> activity() {
        return object(
                Map.of("id", Map.of("type", "string"), "name", text(60), "rating", number(0, 10)), "id", "rating");
    }

    private static Map<String, Object> number(int least, int most) {
        return Map.of("type", List.of("integer", "null"), "minimum", least, "maximum", most);
    }

    private static Map<String, Object> text(int longest) {
        return Map.of("type", "string", "maxLength", longest);
    }

    private static Map<String, Object> words(String... words) {
        return Map.of("type", "string", "enum", List.of(words));
    }

    private static Map<String, Object> object(Map<String, Object> fields, String... required) {
        return Map.of(
                "type", "object", "properties", fields, "required", List.of(required), "additionalProperties", false);
    }
}
