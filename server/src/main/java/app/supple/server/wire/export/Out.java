// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.diary.entry.Pain;
import app.supple.server.wire.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes fields, and leaves out what is empty.
record Out(JsonGenerator json) {

    Out text(String name, Object value) {
        String text = value.toString();
        if (!text.isEmpty()) {
            json.writeStringProperty(name, seen(text));
        }
        return this;
    }

    Out word(String name, Enum<?> value) {
        json.writeStringProperty(name, Words.of(value));
        return this;
    }

    Out number(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value.intValue());
        }
        return this;
    }

    Out pain(String name, @Nullable Pain pain) {
        return number(name, pain == null ? null : pain.value());
    }

    /// Only if it is so.
    Out flag(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
        return this;
    }

    <T> Out list(String name, Iterable<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        items.forEach(item -> {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        });
        json.writeEndArray();
        return this;
    }

    /// Control characters and halves of letters that a device left in somebody's words become spaces. Nobody has seen
    /// them, and not every store can keep them.
    static String seen(String text) {
        if (isPlain(text)) {
            return text;
        }
        int[] letters = text.codePoints()
                .map(letter -> Fields.isKept(letter) ? letter : ' ')
                .toArray();
        return new String(letters, 0, letters.length);
    }

    /// As nearly every text is: there are a million in ten years.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
