// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.reminder.Agenda;
import app.supple.reminder.Rule;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.rhythm.DayPicture;
import app.supple.server.web.site.Says;
import app.supple.server.words.WeekWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What comes of a form: the next of its days, in one sentence and drawn.
record Outlook(String lead, DayPicture picture) {

    /// Something is wrong with the form, and it stands elsewhere on the page what.
    static final Outlook NONE = none(List.of(new FieldError("", "It will be, once the fields are mended.")));

    static Outlook of(Set<DayOfWeek> days, LocalDate today, DayDrawing drawing, Agenda agenda) {
        LocalDate date = agenda.date();
        String day = date.equals(today.plusDays(1)) ? "Tomorrow" : Says.day(date, today);
        return new Outlook(
                WeekWords.when(days) + " you get " + breaks(agenda) + sessions(agenda) + ".",
                new DayPicture(day + " will look like this", drawing.rows(), drawing.notes(), List.of()));
    }

    /// Something is wrong with the form.
    static Outlook none(List<FieldError> errors) {
        return new Outlook(
                "This day cannot be drawn yet.",
                new DayPicture(
                        "It cannot be drawn yet",
                        List.of(),
                        List.of(),
                        errors.stream().map(FieldError::message).toList()));
    }

    /// The first of some days after today.
    static LocalDate next(Set<DayOfWeek> days, LocalDate today) {
        return today.plusDays(1)
                .datesUntil(today.plusDays(8))
                .filter(date -> days.contains(date.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    private static String breaks(Agenda agenda) {
        long breaks = count(agenda, Rule.NUDGE);
        return breaks == 0 ? "no breaks" : breaks == 1 ? "1 break" : breaks + " breaks";
    }

    private static String sessions(Agenda agenda) {
        long sessions = count(agenda, Rule.MORNING) + count(agenda, Rule.EVENING);
        return sessions == 2 ? " between your two sessions" : sessions == 1 ? " and one session" : " and no session";
    }

    private static long count(Agenda agenda, Rule rule) {
        return agenda.slots().stream()
                .filter(slot -> slot.occurrence().rule() == rule)
                .count();
    }
}
