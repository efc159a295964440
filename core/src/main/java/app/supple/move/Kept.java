// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.Entries;
import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.CheckIns;
import app.supple.diary.note.Notes;
import app.supple.own.OwnExercises;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.People;
import app.supple.plan.follow.Enrolments;
import app.supple.plan.follow.SessionWishes;
import app.supple.progress.experiment.Experiments;
import app.supple.progress.report.Introductions;
import app.supple.reminder.wish.Wishes;
import app.supple.safety.Screenings;

/// Where everything is kept that a person takes along.
public record Kept(
        People people, Introductions introductions, Wishes wishes, Own own, Planned planned, Written written) {

    /// What people make themselves.
    public record Own(OwnExercises exercises, OwnRoutines routines) {}

    /// What plans depend on.
    public record Planned(
            Enrolments enrolments, SessionWishes wishes, Experiments experiments, Screenings screenings) {}

    /// What was done, and how it was.
    public record Written(Entries entries, Notes notes, CheckIns checkIns, Activities activities) {}
}
