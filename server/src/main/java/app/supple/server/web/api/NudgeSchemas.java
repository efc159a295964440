// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import java.util.List;
import java.util.Map;

/// What has to be sent to answer a reminder, and to say where a device is, with every limit.
final class NudgeSchemas {

    private static final int MOST_NOONS = 31;

    private NudgeSchemas() {}

    static Map<String, Object> answer() {
        return object(
                Map.of(
                        "answer", words("shown", "opened", "done", "moved", "skipped", "put_off"),
                        "device", Map.of("type", "string", "pattern", "^[A-Za-z0-9-]{1,40}$"),
                        "put_off", words("5m", "15m", "30m", "60m", "morning"),
                        "call", Map.of("type", "integer", "minimum", 1)),
                List.of("answer", "device"));
    }

    static Map<String, Object> place() {
        var noon = object(Map.of("date", text("2026-11-25"), "offset", text("+01:00")), List.of("date", "offset"));
        return object(
                Map.of(
                        "zone", text("Europe/Berlin"),
                        "noons", Map.of("type", "array", "maxItems", MOST_NOONS, "items", noon)),
                List.of("zone", "noons"));
    }

    private static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        return Map.of("type", "object", "properties", fields, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> text(String example) {
        return Map.of("type", "string", "examples", List.of(example));
    }

    private static Map<String, Object> words(String... words) {
        return Map.of("type", "string", "enum", List.of(words));
    }
}
