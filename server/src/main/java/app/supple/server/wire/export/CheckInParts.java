// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.move.Thing;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Activities and check-ins. Answers may only name activities that were read before.
final class CheckInParts {

    private static final int MOST_ACTIVITIES = 1_000;

    private final Set<ActivityId> activities = new HashSet<>();

    private record Rated(ActivityId id, int value) {}

    static void write(Out out, List<Activity> activities) {
        out.list(
                "list",
                activities,
                activity -> out.text("id", activity.id().value())
                        .text("name", activity.name())
                        .flag("current", activity.current()));
    }

    Thing activities(JsonFields fields) {
        List<Activity> list = fields.list("list", MOST_ACTIVITIES, this::activity);
        if (activities.size() < list.size()) {
            fields.note("list", "An id stands here twice. Give each activity its own.");
        }
        if (list.stream().filter(Activity::current).count() > Activity.MOST) {
            fields.note("list", "At most " + Activity.MOST + " activities can be current.");
        }
        return new Thing.Named(list);
    }

    private Activity activity(JsonFields fields) {
        ActivityId id = id(fields);
        activities.add(id);
        String name = Fields.words(fields, "name", Activity.LONGEST_NAME);
        if (name.isBlank()) {
            fields.noteFirst("name", "This is missing.");
        }
        return new Activity(id, name.isBlank() ? "x" : name, fields.flag("current"));
    }

    private static ActivityId id(JsonFields fields) {
        return fields.text("id", new ActivityId("a1"), "This needs a name from a1 to a9999.", ActivityId::new);
    }

    static void write(Out out, CheckIn checkIn) {
        Answers answers = checkIn.answers();
        out.text("date", checkIn.date()).word("round", checkIn.round());
        for (Measure measure : Measure.values()) {
            out.number(Words.of(measure), answers.number(measure).orElse(null));
        }
        out.list(
                        "activities",
                        answers.activities().entrySet().stream()
                                .sorted(Comparator.comparing(
                                        rated -> rated.getKey().value()))
                                .toList(),
                        rated -> out.text("id", rated.getKey().value()).number("value", rated.getValue()))
                .text("medicine_names", answers.medicine().names())
                .word("medicine", answers.medicine().comparison())
                .text("words", answers.words());
    }

    Thing checkIn(JsonFields fields) {
        var date = Fields.date(fields, "date");
        Round round = Fields.word(fields, "round", Round.class);
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            put(numbers, measure, fields.optionalNumber(Words.of(measure), measure.least(), measure.most()));
        }
        Map<ActivityId, Integer> rated = new HashMap<>();
        fields.list("activities", MOST_ACTIVITIES, this::rated).forEach(one -> rated.put(one.id(), one.value()));
        String names = Fields.words(fields, "medicine_names", Medicine.LONGEST_NAMES);
        var medicine = new Medicine(names, Fields.word(fields, "medicine", Medicine.Comparison.class));
        String words = Fields.words(fields, "words", Answers.LONGEST_WORDS);
        return new Thing.Asked(new CheckIn(date, round, new Answers(numbers, rated, medicine, words), 0));
    }

    private static void put(Map<Measure, Integer> numbers, Measure measure, @Nullable Integer value) {
        if (value != null) {
            numbers.put(measure, value);
        }
    }

    private Rated rated(JsonFields fields) {
        ActivityId id = id(fields);
        if (!activities.contains(id)) {
            fields.noteFirst("id", "No activity of this file has this id.");
        }
        return new Rated(id, fields.number("value", 0, Answers.AS_BEFORE));
    }
}
