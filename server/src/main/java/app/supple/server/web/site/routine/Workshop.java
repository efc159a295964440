// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.own.Shelf;
import app.supple.own.Shelves;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.PersonId;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import app.supple.server.words.Pictures;
import java.text.Normalizer;
import java.util.List;

/// What a routine is put together from, and where it is kept.
///
/// @param written the routines that a new one may begin as
public record Workshop(Shelves shelves, Routines written, OwnRoutines own, Pictures pictures) {

    Shelf shelf(PersonId person) {
        return shelves.of(person);
    }

    Lengths lengths(PersonId person) {
        return new Lengths(shelf(person), written.get(RoutineName.EVENING).pace());
    }

    /// The lines of any routine, written or own.
    List<Line> linesOf(PersonId person, String from) {
        return own.all(person).stream()
                .filter(routine -> routine.name().value().equals(from))
                .findFirst()
                .map(OwnRoutine::lines)
                .orElseGet(() -> linesOf(
                        from.equals("desk") || from.equals("morning") ? new RoutineName(from) : RoutineName.EVENING));
    }

    /// One that no routine of this person ever had.
    RoutineName freeName(PersonId person, String title) {
        // Without the marks above and below letters, so that they stay.
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return OwnRoutine.freeName(letters, own.titles(person).keySet());
    }

    private List<Line> linesOf(RoutineName name) {
        return written.find(name).map(Routine::prescriptions).orElse(List.of()).stream()
                .map(Workshop::line)
                .toList();
    }

    private static Line line(Prescription prescription) {
        return new Line(prescription.stretch(), prescription.dose(), prescription.manner());
    }
}
