// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import app.supple.figure.look.Look;
import app.supple.person.LookName;
import app.supple.server.web.page.part.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The form for how figures look, as sent. What is not sent stays as it was.
record LookForm(Look look, List<FieldError> errors) {

    static LookForm sent(Map<String, String> fields, Look before) {
        List<FieldError> errors = new ArrayList<>();
        var words = new Words(fields, errors);
        var look = new Look(
                words.one("skin", before.skin()), words.one("hair", before.hair()), words.one("build", before.build()));
        return new LookForm(look, List.copyOf(errors));
    }

    /// A constant as it stands in the form.
    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    LookName name() {
        return new LookName(look.text());
    }

    private record Words(Map<String, String> fields, List<FieldError> errors) {

        <E extends Enum<E>> E one(String field, E before) {
            String sent = fields.getOrDefault(field, word(before));
            return Stream.of(before.getDeclaringClass().getEnumConstants())
                    .filter(one -> word(one).equals(sent))
                    .findFirst()
                    .orElseGet(() -> {
                        errors.add(new FieldError(field, "Choose one of those shown."));
                        return before;
                    });
        }
    }
}
