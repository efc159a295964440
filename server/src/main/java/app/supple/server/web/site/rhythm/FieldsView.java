// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.wish.Wish;
import app.supple.server.web.page.rhythm.RhythmFields;
import app.supple.server.web.page.rhythm.RhythmFields.Breaks;
import app.supple.server.web.page.rhythm.RhythmFields.Choice;
import app.supple.server.web.page.rhythm.RhythmFields.Row;
import app.supple.server.web.page.rhythm.RhythmFields.Rows;
import app.supple.server.web.page.rhythm.RhythmFields.Tick;
import app.supple.server.words.WeekWords;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The fields as they stand on the page.
///
/// @param added the rows of which one more was asked for just now; empty for none
record FieldsView(Typed typed, String added) {

    private static final int LABEL = 2;

    private static final Map<String, String> EVERY = words(
            Typed.NONE,
            "None",
            "60",
            "1 h",
            "90",
            "1½ h",
            "120",
            "2 h",
            "180",
            "3 h",
            "240",
            "4 h",
            Typed.OTHER,
            "Other");

    private static final Map<String, String> COUNTED =
            words(Typed.CLOCK, "By the clock", Typed.MOVEMENT, "From my last movement");

    private static final Map<String, String> WHEN = words(Typed.AWAKE, "The whole day", Typed.RANGES, "Certain hours");

    /// @param kept the posture that is kept, which may be one that nobody chose here
    RhythmFields view(Posture kept) {
        return new RhythmFields(
                typed.text("day"),
                Stream.of(DayOfWeek.values()).map(this::tick).toList(),
                typed.text("rise"),
                typed.text("bed"),
                new Breaks(
                        choices("every", EVERY),
                        typed.text("every_minutes"),
                        choices("counted", COUNTED),
                        choices("when", WHEN),
                        typed.text("cap")),
                rows(Typed.RANGE),
                rows(Typed.QUIET),
                PostureChoices.values(kept).stream().map(this::posture).toList());
    }

    private Tick tick(DayOfWeek day) {
        String name = WeekWords.name(day);
        return new Tick(
                "on_" + Groups.word(day),
                name.substring(0, LABEL),
                name,
                typed.days().contains(day));
    }

    private List<Choice> choices(String field, Map<String, String> words) {
        return words.entrySet().stream()
                .map(one ->
                        new Choice(one.getKey(), one.getValue(), one.getKey().equals(typed.text(field))))
                .toList();
    }

    private Choice posture(String value) {
        return new Choice(value, value.equals(Typed.OFF) ? "Off" : value + " min", value.equals(typed.text("posture")));
    }

    private Rows rows(String name) {
        int count = typed.count(name);
        return new Rows(
                name,
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new Row(
                                name + number,
                                number,
                                typed.text(name + number + "_from"),
                                typed.text(name + number + "_to"),
                                name.equals(added) && number == count))
                        .toList(),
                count < Wish.MOST_RANGES);
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
