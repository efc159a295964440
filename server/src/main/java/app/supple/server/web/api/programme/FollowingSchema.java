// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.programme;

import java.util.List;
import java.util.Map;

/// What has to be sent to begin a programme, or to stop it.
public final class FollowingSchema {

    private FollowingSchema() {}

    public static Map<String, Object> choice() {
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of("programme", Map.of("type", List.of("string", "null"))),
                "required",
                List.of("programme"),
                "additionalProperties",
                false);
    }
}
