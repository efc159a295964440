// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythms;
import app.supple.reminder.wish.Wish;

/// Fits choices about reminders into the days of the one who is here. They may have been made for other days: of a
/// device where somebody rises earlier, or before they rose later.
record Fitting(Rhythms rhythms) {

    static Fitting in(Kept kept, PersonId me) {
        return new Fitting(kept.people().find(me).map(Person::rhythms).orElse(Rhythms.USUAL));
    }

    /// As pages show it.
    Wish fitted(Wish wish) {
        return wish.fittedTo(rhythms);
    }

    /// Whether reminders can be planned by it.
    boolean suits(Wish wish) {
        try {
            wish.with(rhythms);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
