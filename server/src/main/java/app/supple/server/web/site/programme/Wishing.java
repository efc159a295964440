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

    void keep(LocalDate date, Part part, Action action) {
        boolean swapped = arrangement(date).isSwapped();
        wishes.keep(person.id(), new SessionWish(date, part, action));
        if (swapped && !arrangement(date).isSwapped()) {
            swap(date);
        }
    }

    void swap(LocalDate date) {
        Part free = arrangement(date).of(Part.MORNING).isEmpty() ? Part.MORNING : Part.EVENING;
        if (arrangement(date).of(free).isEmpty()) {
            wishes.keep(person.id(), new SessionWish(date, free, new Action.Swap()));
        }
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
                keep(date, part, new Action.Move(to));
                return "";
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
