// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.Beginning;
import app.supple.diary.look.Chronicle;
import app.supple.diary.note.Notes;
import app.supple.own.Shelves;
import app.supple.plan.course.Bends;
import app.supple.programme.Programmes;
import app.supple.progress.habit.Breaks;
import app.supple.server.web.answer.Visit;
import java.util.function.Function;

/// Whom the page asks.
///
/// @param bends pauses and sessions left out, of who asks
public record ProgressRooms(Beginning beginning, Done done, Named named, Function<Visit, Bends> bends) {

    /// What was done and noted.
    public record Done(Chronicle chronicle, Notes notes, Breaks breaks) {}

    /// What things are called.
    public record Named(Activities activities, Shelves shelves, Programmes programmes) {}
}
