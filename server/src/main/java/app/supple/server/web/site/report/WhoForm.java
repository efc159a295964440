// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.report;

import app.supple.own.PlainWords;
import app.supple.progress.report.Who;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.report.ReportView.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form for a name and a year of birth, as sent.
///
/// @param who null if something is wrong with it
record WhoForm(Form view, @Nullable Who who) {

    static WhoForm of(@Nullable Who who) {
        return who == null
                ? new WhoForm(new Form(ReportPage.ADDRESS, "", "", false, List.of()), null)
                : new WhoForm(new Form(ReportPage.ADDRESS, who.name(), born(who), true, List.of()), who);
    }

    static WhoForm sent(Map<String, String> fields, boolean named, LocalDate today) {
        String name = PlainWords.tidy(fields.getOrDefault("name", ""));
        String born = fields.getOrDefault("born", "").strip();
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty()) {
            errors.add(new FieldError("name", "Write the name that is to stand on the report."));
        }
        PlainWords.wrong(name, "The name", Who.LONGEST_NAME)
                .ifPresent(sentence -> errors.add(new FieldError("name", sentence)));
        if (!born.isEmpty() && !isYear(born, today)) {
            errors.add(new FieldError(
                    "born",
                    "Write the year of birth with four digits, from " + Who.EARLIEST_BIRTH + " to " + today.getYear()
                            + ", or leave it empty."));
        }
        return new WhoForm(
                new Form(ReportPage.ADDRESS, name, born, named, errors),
                errors.isEmpty() ? new Who(name, born.isEmpty() ? null : Integer.valueOf(born)) : null);
    }

    private static boolean isYear(String born, LocalDate today) {
        return born.matches("[0-9]{4}") && Who.canBeBorn(Integer.parseInt(born), today);
    }

    private static String born(Who who) {
        return who.born() == null ? "" : String.valueOf(who.born());
    }
}
