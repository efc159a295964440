// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.screening;

import app.supple.server.wire.screening.ScreeningReader;
import java.util.List;
import java.util.Map;

/// What has to be sent to answer.
public final class ScreeningSchema {

    private static final Map<String, Object> YES_OR_NO = Map.of("type", "string", "enum", List.of("yes", "no"));

    private ScreeningSchema() {}

    public static Map<String, Object> answers() {
        return object(
                Map.of(
                        "answers",
                        Map.of("type", "array", "maxItems", ScreeningReader.MOST, "items", answer()),
                        "at_least_65",
                        YES_OR_NO,
                        "usual_pain",
                        Map.of("type", "integer", "minimum", 0, "maximum", 10),
                        "clinician_agreed",
                        YES_OR_NO),
                List.of());
    }

    private static Map<String, Object> answer() {
        return object(Map.of("question", Map.of("type", "string"), "answer", YES_OR_NO), List.of("question", "answer"));
    }

    private static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        return Map.of("type", "object", "properties", fields, "required", required, "additionalProperties", false);
    }
}
