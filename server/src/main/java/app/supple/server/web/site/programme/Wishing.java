// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.person.Person;
import app.supple.plan.follow.Arrangement;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.plan.follow.SessionWishes;
import app.supple.programme.Part;
import app.supple.server.web.site.Says;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/// What a person wants otherwise, as it is pressed. A session holds one wish; that the two change places is kept with
/// one that holds no other.
record Wishing(SessionWishes wishes, Person person) {

    private static final String FULL = "Both sessions of that day are changed already. Take one change back first.";

    /// In place of another for the same session.
    ///
    /// @return why not, with what to do; empty if it is kept
    String keep(LocalDate date, Part part, Action action) {
        boolean swapped = arrangement(date).isSwapped();
        if (isFull(date) && isSwap(date, part)) {
            return FULL;
        }
        wishes.keep(person.id(), new SessionWish(date, part, action));
        return swapped && !arrangement(date).isSwapped() ? swap(date) : "";
    }

    /// Each in the place of the other.
    ///
    /// @return why not, with what to do; empty if they change places
    String swap(LocalDate date) {
        if (isFull(date)) {
            return FULL;
        }
        Part free = arrangement(date).of(Part.MORNING).isEmpty() ? Part.MORNING : Part.EVENING;
        wishes.keep(person.id(), new SessionWish(date, free, new Action.Swap()));
        return "";
    }

    private boolean isSwap(LocalDate date, Part part) {
        return arrangement(date)
                .of(part)
                .filter(wish -> wish.action() instanceof Action.Swap)
                .isPresent();
    }

    private boolean isFull(LocalDate date) {
        var arrangement = arrangement(date);
        return arrangement.of(Part.MORNING).isPresent()
                && arrangement.of(Part.EVENING).isPresent();
    }

    /// Each in its own place again.
    void straighten(LocalDate date) {
        arrangement(date).wishes().stream()
                .filter(wish -> wish.action() instanceof Action.Swap)
                .forEach(wish -> wishes.forget(person.id(), date, wish.part()));
    }

    /// As it was planned; whether the two change places stays as it is.
    void undo(LocalDate date, Part part) {
        arrangement(date)
                .of(part)
                .filter(wish -> !(wish.action() instanceof Action.Swap))
                .ifPresent(wish -> wishes.forget(person.id(), date, part));
    }

    /// To another time of the waking day.
    ///
    /// @param time as it was typed
    /// @return why not, with what to do; empty if it is moved
    String move(LocalDate date, Part part, String time) {
        var rhythm = person.rhythms().on(date);
        try {
            LocalTime to = LocalTime.parse(time);
            if (rhythm.sinceRising(to).compareTo(rhythm.awake()) < 0) {
                return keep(date, part, new Action.Move(to));
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a time in the night.
        }
        return "Choose a time from " + Says.time(rhythm.rising()) + " to before " + Says.time(rhythm.bed()) + ".";
    }

    private Arrangement arrangement(LocalDate date) {
        return new Arrangement(wishes.between(person.id(), date, date));
    }
}
