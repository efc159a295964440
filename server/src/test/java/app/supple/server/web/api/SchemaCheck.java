// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Holds JSON against a JSON schema, for the words that our own description uses; any other word is a fault.
///
/// @param document where `$ref` points into
record SchemaCheck(JsonNode document) {

    private static final Set<String> UNCHECKED = Set.of("examples", "format", "description", "required");

    /// All that does not fit, each with its place.
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "$", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String place, List<String> faults) {
        schema.properties().forEach(word -> {
            if (!fits(word.getKey(), schema, value, place, faults)) {
                faults.add(place + " does not fit " + word);
            }
        });
    }

    private boolean fits(String word, JsonNode schema, JsonNode value, String place, List<String> faults) {
        JsonNode wanted = schema.get(word);
        return switch (word) {
            case "$ref" -> into(document.at(wanted.asString().substring(1)), value, place, faults);
            case "type" -> types(wanted).anyMatch(type -> isOf(type, value));
            case "properties" -> object(schema, value, place, faults);
            case "additionalProperties" -> value.propertyNames().stream().allMatch(schema.get("properties")::has);
            case "items" -> list(wanted, value, place, faults);
            case "anyOf" ->
                wanted.valueStream().anyMatch(one -> faults(one, value).isEmpty());
            case "enum" -> wanted.valueStream().anyMatch(value::equals);
            case "pattern" -> value.asString("").matches(wanted.asString());
            case "minimum" -> value.isNull() || value.asLong(0) >= wanted.asLong();
            case "maximum" -> value.isNull() || value.asLong(0) <= wanted.asLong();
            case "maxLength" -> value.asString("").length() <= wanted.asInt();
            case "maxItems" -> value.size() <= wanted.asInt();
            default -> UNCHECKED.contains(word);
        };
    }

    private boolean object(JsonNode schema, JsonNode value, String place, List<String> faults) {
        schema.get("properties").properties().forEach(property -> {
            JsonNode inner = value.get(property.getKey());
            if (inner != null) {
                check(property.getValue(), inner, place + "." + property.getKey(), faults);
            }
        });
        return schema.get("required").valueStream().allMatch(name -> value.has(name.asString()));
    }

    private boolean list(JsonNode items, JsonNode value, String place, List<String> faults) {
        for (int i = 0; i < value.size(); i++) {
            check(items, value.get(i), place + "[" + i + "]", faults);
        }
        return true;
    }

    private boolean into(JsonNode schema, JsonNode value, String place, List<String> faults) {
        check(schema, value, place, faults);
        return schema.isObject();
    }

    private static Stream<String> types(JsonNode wanted) {
        return wanted.isArray() ? wanted.valueStream().map(JsonNode::asString) : Stream.of(wanted.asString());
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
