// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.reminder.wish.Wish;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands in the form, as text: what is kept, or what a person typed, right or wrong.
record Typed(Map<String, String> fields) {

    static final String RANGE = "range";
    static final String QUIET = "quiet";
    static final String NONE = "none";
    static final String OTHER = "other";
    static final String OFF = "off";
    static final String CLOCK = "clock";
    static final String MOVEMENT = "movement";
    static final String AWAKE = "awake";
    static final String RANGES = "ranges";

    /// Intervals with a word of their own, in minutes.
    static final List<String> USUAL = List.of("60", "90", "120", "180", "240");

    /// One of these stays as it was where it is not sent.
    private static final List<String> CHOSEN = List.of("every", "every_minutes", "counted", "when", "posture");

    static Typed sent(Map<String, String> sent, Typed before) {
        Map<String, String> fields = new HashMap<>(sent);
        CHOSEN.forEach(name -> fields.putIfAbsent(name, before.text(name)));
        return new Typed(fields);
    }

    /// With one empty row more.
    Typed withAnother(String rows) {
        Map<String, String> more = new HashMap<>(fields);
        more.putIfAbsent(rows + Math.min(count(rows) + 1, Wish.MOST_RANGES) + "_from", "");
        return new Typed(more);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    Set<DayOfWeek> days() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> has("on_" + Groups.word(day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many rows there are of that name, the empty ones too.
    int count(String rows) {
        return IntStream.rangeClosed(1, Wish.MOST_RANGES)
                .filter(row -> fields.containsKey(rows + row + "_from"))
                .max()
                .orElse(0);
    }
}
