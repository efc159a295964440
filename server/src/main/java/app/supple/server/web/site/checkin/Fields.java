// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the fields of a form, and notes all that is wrong with them.
record Fields(Map<String, String> sent, List<FieldError> errors) {

    static final String REVISION = "revision";
    static final String WORDS = "words";

    private static final int NOT_CHOSEN = -1;

    static Fields of(Map<String, String> sent) {
        return new Fields(sent, new ArrayList<>());
    }

    String raw(String name) {
        return sent.getOrDefault(name, "");
    }

    /// A whole number; empty if the field is, or if it is wrong, which is noted with what it should be.
    Optional<Integer> number(String name, int least, int most, String sentence) {
        String text = raw(name).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,3}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            errors.add(new FieldError(name, sentence));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /// Free words. What is too long is noted.
    ///
    /// @param what begins a sentence: `The words have`
    String text(String name, int longest, String what) {
        // Browsers send line breaks as two characters but count them as one.
        String text = raw(name).replace("\r\n", "\n").strip();
        if (text.length() > longest) {
            errors.add(new FieldError(
                    name, what + " " + text.length() + " characters. Shorten them to " + longest + " or fewer."));
            return "";
        }
        return text;
    }

    /// One of some words; the first if the field is empty, or none of them, which is noted.
    <E extends Enum<E>> E choice(String name, Class<E> kind, String sentence) {
        E[] all = kind.getEnumConstants();
        String text = raw(name);
        if (text.isEmpty()) {
            return all[0];
        }
        for (E one : all) {
            if (word(one).equals(text)) {
                return one;
            }
        }
        errors.add(new FieldError(name, sentence));
        return all[0];
    }

    int revision() {
        return raw(REVISION).matches("\\d{1,9}") ? Integer.parseInt(raw(REVISION)) : 0;
    }

    /// What a scale shows as chosen.
    int chosen(String name) {
        return raw(name).matches("\\d{1,3}") ? Integer.parseInt(raw(name)) : NOT_CHOSEN;
    }

    Choice choice(String name, String value, String words) {
        return new Choice(value, words, raw(name).equals(value), "");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
