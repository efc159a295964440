// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.checkin;

import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.Beginning;
import app.supple.diary.checkin.CheckIns;
import app.supple.diary.checkin.Round;
import app.supple.diary.checkin.Timetable;
import app.supple.diary.note.Notes;
import app.supple.server.web.answer.Visit;
import java.util.Optional;

/// Whom pages and programs ask for what a person says about their back.
public record Asking(Notes notes, CheckIns checkIns, Activities activities, Beginning beginning) {

    public Timetable timetable(Visit visit) {
        return beginning.timetable(visit.person().id(), visit.today());
    }

    /// The check-in that today asks for.
    public Optional<Round> due(Visit visit) {
        return beginning.due(visit.person().id(), visit.today());
    }
}
