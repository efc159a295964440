// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import java.util.List;
import java.util.Map;

/// What browsers have to send, with every limit.
public final class DeliverySchemas {

    private static final int LONGEST_KEY = 200;

    private DeliverySchemas() {}

    public static Map<String, Object> subscription() {
        return object(Map.of(
                "name", text(Destination.LONGEST_NAME),
                "endpoint", text(Address.LONGEST),
                "key", text(LONGEST_KEY),
                "secret", text(LONGEST_KEY)));
    }

    public static Map<String, Object> receipt() {
        return object(Map.of("event", Map.of("type", "string", "enum", List.of("shown", "opened"))));
    }

    public static Map<String, Object> nothing() {
        return object(Map.of());
    }

    private static Map<String, Object> text(int longest) {
        return Map.of("type", "string", "minLength", 1, "maxLength", longest);
    }

    /// With all its fields, and no others.
    private static Map<String, Object> object(Map<String, Object> fields) {
        return Map.of(
                "type",
                "object",
                "properties",
                fields,
                "required",
                fields.keySet().stream().sorted().toList(),
                "additionalProperties",
                false);
    }
}
