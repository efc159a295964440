// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The one mapper. Names are written in snake_case.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// As [#write], with line breaks, for people.
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /// The document that somebody sent.
    ///
    /// @throws BadJson if the bytes are no JSON document
    public static JsonNode read(byte[] bytes) {
        try {
            JsonNode document = MAPPER.readTree(bytes);
            if (document.isMissingNode()) {
                throw new BadJson("There is nothing in it.", null);
            }
            return document;
        } catch (JacksonException e) {
            throw new BadJson("This cannot be read as JSON" + place(e.getLocation()) + ".", e);
        }
    }

    private static String place(@Nullable TokenStreamLocation place) {
        return place == null ? "" : ": see line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
