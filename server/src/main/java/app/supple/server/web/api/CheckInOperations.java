// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.server.web.api.Operation.Body;
import app.supple.server.web.api.Operation.Query;
import app.supple.server.wire.checkin.CheckInJson;
import app.supple.server.wire.checkin.CheckInsJson;
import app.supple.server.wire.checkin.NoteJson;
import app.supple.server.wire.checkin.NotesJson;
import app.supple.server.wire.checkin.RemovedJson;
import java.util.List;

/// What programs can ask of notes and check-ins. Whoever changes one says which revision they saw; an old one is
/// answered with 409 and what is kept now.
final class CheckInOperations {

    static final Body NEW_NOTE = new Body("NewNote");
    static final Body NEW_CHECK_IN = new Body("NewCheckIn");

    private static final String NOTE = "/api/v1/notes/{date}";
    private static final String CHECK_IN = "/api/v1/check-ins/{date}";
    private static final Query SEEN = new Query("revision", "of what you saw; whichever there is if left out");

    static final List<Operation> ALL = List.of(
            Operation.get(
                    "/api/v1/notes",
                    "The notes of some days, 366 at most",
                    NotesJson.class,
                    new Query("from", "first day, 2026-11-01; today if left out"),
                    new Query("to", "last day, included; today if left out")),
            Operation.get(NOTE, "The note of a day", NoteJson.class),
            new Operation(
                    "put",
                    NOTE,
                    "Keep the note of a day in place of the one that was seen; the same again changes nothing",
                    List.of(),
                    NoteJson.class,
                    NEW_NOTE),
            new Operation("delete", NOTE, "Remove the note of a day", List.of(SEEN), RemovedJson.class, null),
            Operation.get("/api/v1/check-ins", "All check-ins, and the one that is asked for", CheckInsJson.class),
            Operation.get(CHECK_IN, "The check-in of a day", CheckInJson.class),
            new Operation(
                    "put",
                    CHECK_IN,
                    "Keep the check-in of a day in place of the one that was seen; the same again changes nothing",
                    List.of(),
                    CheckInJson.class,
                    NEW_CHECK_IN),
            new Operation("delete", CHECK_IN, "Remove the check-in of a day", List.of(SEEN), RemovedJson.class, null));

    private CheckInOperations() {}
}
