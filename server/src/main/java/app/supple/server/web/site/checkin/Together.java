// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.server.web.page.checkin.ConflictView.Choice;
import app.supple.server.web.page.checkin.ConflictView.Field;
import app.supple.server.web.page.checkin.ConflictView.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings together what two devices said of the same day, so that nothing is lost: what one left open the other
/// fills, and of free words both stay.
///
/// @param kept the fields of what the other device kept; empty if it removed it
/// @param written the fields of what was just sent
/// @param free the fields that hold free words
record Together(Map<String, String> kept, Map<String, String> written, Set<String> free) {

    private static final String UNSAID = "Not said";

    /// @param revision of what is kept now, 0 if it was removed
    List<Choice> choices(int revision) {
        Choice mine = new Choice("Keep what I just wrote", fields(written, kept, revision));
        return kept.isEmpty()
                ? List.of(mine)
                : List.of(mine, new Choice("Keep the other one", fields(kept, written, revision)));
    }

    /// What each of them said, line by line.
    static List<Row> rows(Map<String, String> kept, Map<String, String> written) {
        Set<String> names = new LinkedHashSet<>(kept.keySet());
        names.addAll(written.keySet());
        return names.stream()
                .map(name -> new Row(name, kept.getOrDefault(name, UNSAID), written.getOrDefault(name, UNSAID)))
                .toList();
    }

    private List<Field> fields(Map<String, String> first, Map<String, String> second, int revision) {
        Map<String, String> all = new LinkedHashMap<>(first);
        second.forEach((name, value) ->
                all.merge(name, value, (one, two) -> free.contains(name) ? both(one, two) : either(one, two)));
        all.put(Fields.REVISION, String.valueOf(revision));
        List<Field> fields = new ArrayList<>();
        all.forEach((name, value) -> fields.add(new Field(name, value)));
        return fields;
    }

    private static String either(String first, String second) {
        return first.isBlank() ? second : first;
    }

    private static String both(String first, String second) {
        String one = first.replace("\r\n", "\n").strip();
        String two = second.replace("\r\n", "\n").strip();
        if (one.isEmpty() || two.contains(one)) {
            return two;
        }
        return one.contains(two) ? one : one + "\n" + two;
    }
}
