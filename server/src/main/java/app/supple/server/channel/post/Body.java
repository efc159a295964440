// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// What is posted, as JSON. Names become snake_case, and what is null is left out.
public final class Body {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Body() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
