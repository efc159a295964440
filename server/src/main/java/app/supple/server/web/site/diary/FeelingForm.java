// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Pain;
import app.supple.server.web.page.EntryView;
import app.supple.server.web.page.part.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form for how a session felt, as kept or as sent.
///
/// @param before 0 to 10, or [EntryView#NOT_GIVEN]
/// @param after 0 to 10, or [EntryView#NOT_GIVEN]
record FeelingForm(int before, int after, String note, List<FieldError> errors) {

    static FeelingForm filled(Entry entry) {
        Feeling feeling = entry.feeling();
        return new FeelingForm(number(feeling.before()), number(feeling.after()), feeling.note(), List.of());
    }

    static FeelingForm sent(Map<String, String> fields) {
        List<FieldError> errors = new ArrayList<>();
        int before = pain(fields, "pain_before", errors);
        int after = pain(fields, "pain_after", errors);
        // Browsers send line breaks as two characters but count them as one.
        String note = fields.getOrDefault("note", "").replace("\r\n", "\n").strip();
        if (note.length() > Feeling.LONGEST_NOTE) {
            errors.add(new FieldError(
                    "note", "The note has " + note.length() + " characters. Shorten it to 500 or fewer."));
        }
        return new FeelingForm(before, after, note, errors);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    Feeling feeling() {
        return new Feeling(pain(before), pain(after), note);
    }

    private static int pain(Map<String, String> fields, String name, List<FieldError> errors) {
        String text = fields.getOrDefault(name, "");
        if (text.isEmpty()) {
            return EntryView.NOT_GIVEN;
        }
        if (!text.matches("\\d{1,2}") || !Pain.isPossible(Integer.parseInt(text))) {
            errors.add(new FieldError(name, "Pain is a number from 0 to 10. Choose one, or \"Not given\"."));
            return EntryView.NOT_GIVEN;
        }
        return Integer.parseInt(text);
    }

    private static int number(@Nullable Pain pain) {
        return pain == null ? EntryView.NOT_GIVEN : pain.value();
    }

    private static @Nullable Pain pain(int number) {
        return number == EntryView.NOT_GIVEN ? null : new Pain(number);
    }
}
