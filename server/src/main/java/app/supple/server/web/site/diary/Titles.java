// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.entry.Entry;
import app.supple.library.Library;
import app.supple.library.StretchId;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.PersonId;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.util.Locale;

/// What the sessions of a diary are called.
public record Titles(Library library, Routines routines, OwnRoutines own) {

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
        return practice(routine);
    }

    /// Whether there is such a session, or was when it was practised.
    public boolean isKnown(PersonId person, RoutineName name) {
        return OwnRoutine.isOwn(name)
                ? own.titles(person).containsKey(name)
                : routines.find(name).isPresent();
    }

    private String practice(RoutineName routine) {
        var stretch = new StretchId(routine.value());
        return routines.find(routine)
                .filter(_ -> !library.has(stretch))
                .map(Routine::title)
                .orElseGet(() ->
                        "Practice: " + EntryCards.stretchName(library, stretch).toLowerCase(Locale.ROOT));
    }
}
