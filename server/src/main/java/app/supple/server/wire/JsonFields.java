// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.diary.Receipt.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object that somebody sent. What is wrong is noted, and reading goes on with a harmless
/// stand-in, so that the sender hears of all faults at once. [#close] notes the fields that nobody asked for.
public final class JsonFields {

    private final JsonNode node;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonFields(JsonNode node, String path, List<Fault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
        if (!node.isObject()) {
            faults.add(new Fault(path.isEmpty() ? "body" : path, "Here an object is needed."));
        }
    }

    public static <T extends @Nullable Object> T read(JsonNode node, List<Fault> faults, Function<JsonFields, T> read) {
        return read(new JsonFields(node, "", faults), read);
    }

    /// Makes a value of a text, or notes the message.
    public <T> T text(String name, T standIn, String message, Function<String, T> make) {
        JsonNode value = value(name);
        if (value == null || !value.isString()) {
            note(name, value == null ? "This is missing." : message);
            return standIn;
        }
        try {
            return make.apply(value.stringValue());
        } catch (RuntimeException e) {
            // Whatever the maker says about it, the sender needs to hear what is expected instead.
            note(name, message);
            return standIn;
        }
    }

    /// Whether somebody wrote it, and not `null`. Whoever asks knows the field.
    public boolean has(String name) {
        JsonNode value = value(name);
        return value != null && !value.isNull();
    }

    /// Whether somebody wrote `null`, which is not the same as nothing.
    public boolean isNull(String name) {
        JsonNode value = value(name);
        return value != null && value.isNull();
    }

    public String optionalText(String name, int longest) {
        JsonNode value = value(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString() || value.stringValue().length() > longest) {
            note(name, "This needs a text of at most " + longest + " characters.");
            return "";
        }
        if (!isWhole(value.stringValue())) {
            note(name, "This ends or begins in the middle of a character.");
            return "";
        }
        return value.stringValue();
    }

    /// A text that somebody else checks; empty if there is none, which is noted.
    public String string(String name) {
        JsonNode value = value(name);
        if (value == null || !value.isString()) {
            note(name, value == null ? "This is missing." : "This needs a text.");
            return "";
        }
        return value.stringValue();
    }

    /// As [#string], but it may be left out.
    public String stringOrNone(String name) {
        return node.has(name) ? string(name) : remembered(name);
    }

    private String remembered(String name) {
        asked.add(name);
        return "";
    }

    /// Texts that somebody else checks.
    public List<String> strings(String name) {
        JsonNode value = value(name);
        if (value == null || !value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            note(name, value == null ? "This is missing." : "This needs a list of texts.");
            return List.of();
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    /// The digits of a number that somebody else checks; empty if it is none, or not whole, which is noted.
    public String numeral(String name) {
        JsonNode value = value(name);
        if (value == null || !value.isIntegralNumber()) {
            note(name, value == null ? "This is missing." : "This needs a whole number.");
            return "";
        }
        return value.asString();
    }

    /// Whether it says `true`; what is left out says `false`.
    public boolean flag(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            note(name, "This needs true or false.");
            return false;
        }
        return value != null && value.booleanValue();
    }

    /// An object within this one.
    public <T> T object(String name, T standIn, Function<JsonFields, T> read) {
        JsonNode value = value(name);
        if (value == null || !value.isObject()) {
            note(name, value == null ? "This is missing." : "This needs an object.");
            return standIn;
        }
        return read(new JsonFields(value, place(name), faults), read);
    }

    public int number(String name, int least, int most) {
        JsonNode value = value(name);
        if (value == null || !fits(value, least, most)) {
            note(name, value == null ? "This is missing." : needsNumber(least, most));
            return least;
        }
        return value.intValue();
    }

    public @Nullable Integer optionalNumber(String name, int least, int most) {
        JsonNode value = value(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!fits(value, least, most)) {
            note(name, needsNumber(least, most) + " Or leave it out.");
            return null;
        }
        return value.intValue();
    }

    public <T> List<T> list(String name, int most, Function<JsonFields, T> read) {
        JsonNode value = value(name);
        if (value == null || !value.isArray() || value.size() > most) {
            note(name, "This needs a list of at most " + most + " objects.");
            return List.of();
        }
        List<T> items = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            items.add(read(new JsonFields(value.get(i), place(name) + "[" + i + "]", faults), read));
        }
        return items;
    }

    private static <T extends @Nullable Object> T read(JsonFields fields, Function<JsonFields, T> read) {
        T value = read.apply(fields);
        fields.close();
        return value;
    }

    private void close() {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                note(name, "This field is not known here.");
            }
        }
    }

    private @Nullable JsonNode value(String name) {
        asked.add(name);
        return node.get(name);
    }

    /// Notes what is wrong with a field.
    public void note(String name, String message) {
        faults.add(new Fault(place(name), message));
    }

    /// As [#note], unless something is wrong with that field already.
    public void noteFirst(String name, String message) {
        String place = place(name);
        if (faults.stream().noneMatch(fault -> isWithin(place, fault.field()))) {
            faults.add(new Fault(place, message));
        }
    }

    /// Whether the first place is the second, or lies in it.
    private static boolean isWithin(String place, String outer) {
        return place.equals(outer) || place.startsWith(outer + ".");
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// Half of a surrogate pair cannot be written to disk, so it would come back as something else.
    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean fits(JsonNode value, int least, int most) {
        return value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most;
    }

    private static String needsNumber(int least, int most) {
        return "This needs a whole number from " + least + " to " + most + ".";
    }
}
