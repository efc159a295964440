// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.checkin.NoteView;
import app.supple.server.web.page.checkin.Scale;
import app.supple.server.web.page.part.FieldError;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form for the note of a day, as kept or as sent.
///
/// @param note what was read of it; what is wrong is not in it
record NoteForm(Fields fields, DayNote note) {

    private static final String PAIN = "pain";
    private static final String MEDICINE = "medicine";
    private static final String LIMITED = "limited";

    static NoteForm of(DayNote note) {
        return new NoteForm(Fields.of(written(note)), note);
    }

    static NoteForm sent(LocalDate date, Map<String, String> sent) {
        Fields fields = Fields.of(sent);
        Pain pain = fields.number(
                        PAIN, 0, Pain.WORST, "Pain is a whole number from 0 to 10. Choose one, or leave it open.")
                .map(Pain::new)
                .orElse(null);
        Said medicine =
                fields.choice(MEDICINE, Said.class, "Pain medicine is yes or no. Choose one, or leave it open.");
        Said limited =
                fields.choice(LIMITED, Said.class, "Back in the way is yes or no. Choose one, or leave it open.");
        String words = fields.text(Fields.WORDS, DayNote.LONGEST_WORDS, "The words have");
        return new NoteForm(fields, new DayNote(date, pain, medicine, limited, words, fields.revision()));
    }

    /// As the fields of the form that would send it.
    static Map<String, String> written(DayNote note) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(PAIN, note.pain() == null ? "" : String.valueOf(note.pain().value()));
        fields.put(MEDICINE, value(note.medicine()));
        fields.put(LIMITED, value(note.limited()));
        fields.put(Fields.WORDS, note.words());
        fields.put(Fields.REVISION, String.valueOf(note.revision()));
        return fields;
    }

    List<FieldError> errors() {
        return fields.errors();
    }

    NoteView.Fields view() {
        return new NoteView.Fields(
                new Scale(
                        PAIN,
                        new Scale.Asked("Pain, the day as a whole", "none", "the worst you can think of"),
                        Pain.WORST,
                        fields.chosen(PAIN),
                        "",
                        FieldError.about(PAIN, errors())),
                yesOrNo(MEDICINE),
                yesOrNo(LIMITED),
                fields.raw(Fields.WORDS),
                fields.revision(),
                errors());
    }

    private List<Choice> yesOrNo(String name) {
        return List.of(
                fields.choice(name, "yes", "Yes"),
                fields.choice(name, "no", "No"),
                fields.choice(name, "", "Not said"));
    }

    private static String value(Said said) {
        return said == Said.UNSAID ? "" : Fields.word(said);
    }
}
