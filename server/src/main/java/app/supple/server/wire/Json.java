// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The one mapper. Names are written in snake_case.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// As [#write], with line breaks, for people.
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /// @throws BadJson if the bytes are no JSON document
    static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BadJson(
                    "This is no JSON: " + e.getOriginalMessage() + " (line " + place.getLineNr() + ", column "
                            + place.getColumnNr() + ").",
                    e);
        }
    }
}
