// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Medicine.Comparison;
import app.supple.diary.checkin.Round;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import app.supple.server.wire.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Turns what a program sent into a check-in, or into the list of all that is wrong with it.
///
/// @param usual as which it counts where none is named
/// @param isKnown tells whether the person has named such an activity
public record CheckInReader(LocalDate date, Round usual, Predicate<ActivityId> isKnown) {

    private static final int MOST_ACTIVITIES = 100;
    private static final ActivityId STAND_IN = new ActivityId("a1");

    /// Knows the activities of a person.
    ///
    /// @param activities all that the person ever named
    public static CheckInReader of(LocalDate date, Round usual, List<Activity> activities) {
        return new CheckInReader(
                date,
                usual,
                id -> activities.stream().anyMatch(activity -> activity.id().equals(id)));
    }

    /// Reads the body.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public Reading<CheckIn> read(byte[] body) {
        return Reading.of(body, this::checkIn);
    }

    private CheckIn checkIn(JsonFields fields) {
        SentDay.check(fields, date);
        Round round = fields.has("round")
                ? fields.text("round", usual, "This is one of " + Words.all(Round.class) + ".", CheckInReader::round)
                : usual;
        return new CheckIn(date, round, answers(fields), SentDay.revision(fields));
    }

    private Answers answers(JsonFields fields) {
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        if (fields.has("pain")) {
            fields.object("pain", numbers, pain -> {
                number(pain, "now", Measure.PAIN_NOW, numbers);
                number(pain, "usual", Measure.PAIN_USUAL, numbers);
                number(pain, "worst", Measure.PAIN_WORST, numbers);
                number(pain, "bothered", Measure.BOTHERED, numbers);
                return numbers;
            });
        }
        if (fields.has("days")) {
            fields.object("days", numbers, days -> {
                number(days, "limited", Measure.DAYS_LIMITED, numbers);
                number(days, "medicine", Measure.MEDICINE_DAYS, numbers);
                return numbers;
            });
        }
        number(fields, "overall_change", Measure.OVERALL_CHANGE, numbers);
        number(fields, "roland_morris", Measure.ROLAND_MORRIS, numbers);
        String words = fields.optionalText("words", Answers.LONGEST_WORDS);
        return new Answers(numbers, ratings(fields), medicine(fields), words);
    }

    private Map<ActivityId, Integer> ratings(JsonFields fields) {
        Map<ActivityId, Integer> ratings = new HashMap<>();
        if (fields.has("activities")) {
            fields.list("activities", MOST_ACTIVITIES, rated -> {
                ActivityId id = rated.text(
                        "id", STAND_IN, "There is no such activity. GET /api/v1/check-ins lists them.", this::known);
                rated.optionalText("name", Activity.LONGEST_NAME);
                return ratings.put(id, rated.number("rating", 0, Answers.AS_BEFORE));
            });
        }
        return ratings;
    }

    private ActivityId known(String text) {
        var id = new ActivityId(text);
        if (!isKnown.test(id)) {
            throw new IllegalArgumentException("Unknown");
        }
        return id;
    }

    private static Medicine medicine(JsonFields fields) {
        return fields.has("medicine")
                ? fields.object(
                        "medicine",
                        Medicine.UNSAID,
                        medicine -> new Medicine(
                                medicine.optionalText("names", Medicine.LONGEST_NAMES), comparison(medicine)))
                : Medicine.UNSAID;
    }

    private static Comparison comparison(JsonFields medicine) {
        return medicine.has("comparison")
                ? medicine.text(
                        "comparison",
                        Comparison.UNSAID,
                        "This is one of " + Words.all(Comparison.class) + ".",
                        word -> Comparison.valueOf(word.toUpperCase(Locale.ROOT)))
                : Comparison.UNSAID;
    }

    private static void number(JsonFields fields, String name, Measure measure, Map<Measure, Integer> numbers) {
        Integer value = fields.optionalNumber(name, measure.least(), measure.most());
        if (value != null) {
            numbers.put(measure, value);
        }
    }

    private static Round round(String word) {
        return Round.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
