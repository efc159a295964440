// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.server.wire.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One check-in. Null is what was not answered.
///
/// @param round `start`, `week_6`, `week_12`, `week_26`, or `weekly`
/// @param revision to be sent along with a change
public record CheckInJson(
        String date,
        String round,
        PainJson pain,
        DaysJson days,
        @Nullable Integer overallChange,
        @Nullable Integer rolandMorris,
        List<RatedJson> activities,
        MedicineJson medicine,
        String words,
        int revision) {

    /// From 0 to 10, of the last seven days.
    public record PainJson(
            @Nullable Integer now,
            @Nullable Integer usual,
            @Nullable Integer worst,
            @Nullable Integer bothered) {}

    /// How many of the last seven.
    public record DaysJson(
            @Nullable Integer limited, @Nullable Integer medicine) {}

    /// One activity, from 0 (cannot do it) to 10 (as before the back trouble).
    public record RatedJson(String id, String name, int rating) {}

    /// Pain medicine, as the person says.
    ///
    /// @param names in the person's words
    /// @param comparison with the start: `unsaid`, `less`, `same`, `more`
    public record MedicineJson(String names, String comparison) {}

    /// A check-in as it is sent.
    ///
    /// @param activities all that the person ever named
    public static CheckInJson of(CheckIn checkIn, List<Activity> activities) {
        Answers answers = checkIn.answers();
        return new CheckInJson(
                checkIn.date().toString(),
                Words.of(checkIn.round()),
                new PainJson(
                        answers.numbers().get(Measure.PAIN_NOW),
                        answers.numbers().get(Measure.PAIN_USUAL),
                        answers.numbers().get(Measure.PAIN_WORST),
                        answers.numbers().get(Measure.BOTHERED)),
                new DaysJson(
                        answers.numbers().get(Measure.DAYS_LIMITED),
                        answers.numbers().get(Measure.MEDICINE_DAYS)),
                answers.numbers().get(Measure.OVERALL_CHANGE),
                answers.numbers().get(Measure.ROLAND_MORRIS),
                activities.stream()
                        .flatMap(activity -> rated(activity, answers))
                        .toList(),
                new MedicineJson(
                        answers.medicine().names(), Words.of(answers.medicine().comparison())),
                answers.words(),
                checkIn.revision());
    }

    private static Stream<RatedJson> rated(Activity activity, Answers answers) {
        Integer rating = answers.activities().get(activity.id());
        return rating == null
                ? Stream.of()
                : Stream.of(new RatedJson(activity.id().value(), activity.name(), rating));
    }
}
