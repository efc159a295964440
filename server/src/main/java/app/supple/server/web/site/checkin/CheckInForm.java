// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Medicine.Comparison;
import app.supple.diary.checkin.Round;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.words.checkin.MeasureWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form for a check-in, as kept or as sent.
///
/// @param checkIn what was read of it; what is wrong is not in it
record CheckInForm(Fields fields, CheckIn checkIn) {

    static final String MEDICINE = "medicine";
    static final String COMPARISON = "comparison";
    static final String ACTIVITY = "activity_";

    private static final String RATING = "An activity is rated with a whole number from 0 to 10. Choose one.";
    private static final String UNKNOWN =
            "One of the activities is not known. Open the check-in again, or name it under Your activities.";
    private static final String COMPARED = "Choose less, as much or more, or leave it open.";

    static CheckInForm of(CheckIn checkIn) {
        return new CheckInForm(Fields.of(written(checkIn)), checkIn);
    }

    /// @param activities all that the person ever named
    static CheckInForm sent(LocalDate date, Round round, Map<String, String> sent, List<Activity> activities) {
        Fields fields = Fields.of(sent);
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            fields.number(Fields.word(measure), measure.least(), measure.most(), sentence(measure))
                    .ifPresent(value -> numbers.put(measure, value));
        }
        Map<ActivityId, Integer> ratings = ratings(fields, activities);
        var medicine = new Medicine(
                fields.text(MEDICINE, Medicine.LONGEST_NAMES, "The names have"),
                fields.choice(COMPARISON, Comparison.class, COMPARED));
        String words = fields.text(Fields.WORDS, Answers.LONGEST_WORDS, "The words have");
        var answers = new Answers(numbers, ratings, medicine, words);
        return new CheckInForm(fields, new CheckIn(date, round, answers, fields.revision()));
    }

    /// As the fields of the form that would send it.
    static Map<String, String> written(CheckIn checkIn) {
        Answers answers = checkIn.answers();
        Map<String, String> fields = new LinkedHashMap<>();
        answers.numbers().forEach((measure, value) -> fields.put(Fields.word(measure), String.valueOf(value)));
        answers.activities().forEach((id, value) -> fields.put(ACTIVITY + id.value(), String.valueOf(value)));
        Comparison comparison = answers.medicine().comparison();
        fields.put(MEDICINE, answers.medicine().names());
        fields.put(COMPARISON, comparison == Comparison.UNSAID ? "" : Fields.word(comparison));
        fields.put(Fields.WORDS, answers.words());
        fields.put(Fields.REVISION, String.valueOf(checkIn.revision()));
        return fields;
    }

    List<FieldError> errors() {
        return fields.errors();
    }

    private static Map<ActivityId, Integer> ratings(Fields fields, List<Activity> activities) {
        Map<ActivityId, Integer> ratings = new LinkedHashMap<>();
        for (Activity activity : activities) {
            fields.number(ACTIVITY + activity.id().value(), 0, Answers.AS_BEFORE, RATING)
                    .ifPresent(value -> ratings.put(activity.id(), value));
        }
        boolean strange = fields.sent().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(ACTIVITY) && !field.getValue().isBlank())
                .anyMatch(field -> activities.stream()
                        .noneMatch(
                                one -> field.getKey().equals(ACTIVITY + one.id().value())));
        if (strange) {
            fields.errors().add(new FieldError("activities", UNKNOWN));
        }
        return ratings;
    }

    private static String sentence(Measure measure) {
        String name = MeasureWords.name(measure);
        return measure == Measure.OVERALL_CHANGE
                ? name + ": choose one of the seven, or leave it open."
                : name + " is a whole number from " + measure.least() + " to " + measure.most()
                        + ". Choose one, or leave it open.";
    }
}
