// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A form as a browser sends it: 07:00 to 22:30 from Monday to Friday, a break every two hours, and what is changed.
record RhythmPost(Map<String, String> fields) {

    static RhythmPost usual() {
        return new RhythmPost(Map.of())
                .with("on_monday", "yes")
                .with("on_tuesday", "yes")
                .with("on_wednesday", "yes")
                .with("on_thursday", "yes")
                .with("on_friday", "yes")
                .with("rise", "07:00")
                .with("bed", "22:30")
                .with("every", "120")
                .with("counted", "clock")
                .with("when", "awake")
                .with("posture", "off");
    }

    /// On one day only.
    static RhythmPost on(String day) {
        Map<String, String> fields = new LinkedHashMap<>(usual().fields());
        fields.keySet().removeIf(name -> name.startsWith("on_"));
        return new RhythmPost(fields).with("on_" + day, "yes");
    }

    RhythmPost with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new RhythmPost(more);
    }

    /// `with("range", 1, "09:00-12:00")`
    RhythmPost with(String rows, int row, String times) {
        String[] ends = times.split("-", -1);
        return with(rows + row + "_from", ends[0]).with(rows + row + "_to", ends[1]);
    }

    String text() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }
}
