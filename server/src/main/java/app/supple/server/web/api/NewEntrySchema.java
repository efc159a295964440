// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.Pain;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.session.Side;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What has to be sent to hand in an entry, with every limit.
final class NewEntrySchema {

    private NewEntrySchema() {}

    static Map<String, Object> schema() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("routine", Map.of("type", "string", "pattern", "^" + StretchId.SHAPE.pattern() + "$"));
        fields.put("started_at", moment());
        fields.put("ended_at", moment());
        fields.put("zone", Map.of("type", "string", "examples", List.of("Europe/Berlin")));
        fields.put("ending", words(Ending.values()));
        fields.put("pain_before", pain());
        fields.put("pain_after", pain());
        fields.put("note", Map.of("type", List.of("string", "null"), "maxLength", Feeling.LONGEST_NOTE));
        fields.put("steps", Map.of("type", "array", "maxItems", Entry.MOST_STEPS, "items", step()));
        return object(fields, List.of("routine", "started_at", "ended_at", "zone", "ending", "steps"));
    }

    private static Map<String, Object> step() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("stretch", Map.of("type", "string", "pattern", "^" + StretchId.SHAPE.pattern() + "$"));
        fields.put("form", words(FormKind.values()));
        fields.put("side", words(Side.values()));
        fields.put("outcome", words(Outcome.values()));
        fields.put("planned_seconds", seconds());
        fields.put("seconds", seconds());
        fields.put("pain", pain());
        return object(fields, List.of("stretch", "form", "side", "outcome", "planned_seconds", "seconds"));
    }

    private static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        return Map.of("type", "object", "properties", fields, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> moment() {
        return Map.of("type", "string", "format", "date-time", "examples", List.of("2026-11-22T21:31:05+01:00"));
    }

    private static Map<String, Object> seconds() {
        return Map.of("type", "integer", "minimum", 0, "maximum", 3600);
    }

    private static Map<String, Object> pain() {
        return Map.of("type", List.of("integer", "null"), "minimum", 0, "maximum", Pain.WORST);
    }

    private static Map<String, Object> words(Enum<?>[] words) {
        return Map.of(
                "type",
                "string",
                "enum",
                Arrays.stream(words)
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
