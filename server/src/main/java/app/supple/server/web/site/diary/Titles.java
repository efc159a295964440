// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.entry.Entry;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.own.Shelves;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.PersonId;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.util.Locale;

/// What the sessions of a diary are called.
public record Titles(Shelves shelves, Routines routines, OwnRoutines own) {

    /// `Evening session`, `Practice: hip flexor stretch`, or as the person called it, also if it was removed since.
    String of(Entry entry) {
        RoutineName routine = entry.occasion().routine();
        if (routine.equals(RoutineName.MORNING)) {
            return "Morning session";
        }
        if (routine.equals(RoutineName.EVENING)) {
            return "Evening session";
        }
        if (OwnRoutine.isOwn(routine)) {
            return own.titles(entry.person()).getOrDefault(routine, routine.value());
        }
        return practice(shelf(entry), routine);
    }

    /// Whether there is such a session, or was when it was practised.
    public boolean isKnown(PersonId person, RoutineName name) {
        return OwnRoutine.isOwn(name)
                ? own.titles(person).containsKey(name)
                : routines.find(name).isPresent()
                        || shelves.of(person).find(new StretchId(name.value())).isPresent();
    }

    /// With all that the entry can name.
    Shelf shelf(Entry entry) {
        return shelves.of(entry.person());
    }

    private String practice(Shelf shelf, RoutineName routine) {
        var stretch = new StretchId(routine.value());
        return routines.find(routine)
                .filter(_ -> shelf.find(stretch).isEmpty())
                .map(Routine::title)
                .orElseGet(() ->
                        "Practice: " + EntryCards.stretchName(shelf, stretch).toLowerCase(Locale.ROOT));
    }
}
