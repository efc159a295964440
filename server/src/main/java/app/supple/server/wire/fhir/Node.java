// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of a document, in the order in which it is written. What is empty is left out: FHIR allows no empty
/// value.
final class Node {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Node() {}

    static Node of() {
        return new Node();
    }

    /// A resource with its name.
    ///
    /// @param id stable: the same thing has it in every file
    static Node resource(String type, String id) {
        return of().with("resourceType", type).with("id", id);
    }

    Node with(String name, @Nullable Object value) {
        Object plain = value instanceof Node node ? node.fields : value instanceof String text ? clean(text) : value;
        if (plain != null && !isEmpty(plain)) {
            fields.put(name, plain);
        }
        return this;
    }

    Node list(String name, List<Node> values) {
        return with(
                name,
                values.stream()
                        .map(node -> node.fields)
                        .filter(map -> !map.isEmpty())
                        .toList());
    }

    Node list(String name, Node... values) {
        return list(name, Arrays.asList(values));
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    /// FHIR forbids control characters; signs that turn the direction of reading hide what is there.
    private static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().filter(Node::isSeen).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
