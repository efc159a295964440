// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import java.util.List;
import java.util.Map;

/// What has to be sent to pause: an hour, until morning, or whole days.
final class NewPauseSchema {

    private NewPauseSchema() {}

    static Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                List.of(
                        object(Map.of("for", words("1h")), "for"),
                        object(Map.of("until", words("morning")), "until"),
                        object(
                                Map.of("first", day(), "last", day(), "because", words("holiday", "illness")),
                                "first",
                                "last")));
    }

    private static Map<String, Object> object(Map<String, Object> fields, String... required) {
        return Map.of(
                "type", "object", "properties", fields, "required", List.of(required), "additionalProperties", false);
    }

    private static Map<String, Object> words(String... words) {
        return Map.of("type", "string", "enum", List.of(words));
    }

    private static Map<String, Object> day() {
        return Map.of("type", "string", "format", "date", "examples", List.of("2026-12-24"));
    }
}
