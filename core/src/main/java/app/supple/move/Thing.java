// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.entry.Entry;
import app.supple.diary.note.DayNote;
import app.supple.own.OwnExercise;
import app.supple.own.OwnPicture;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.Person;
import app.supple.person.Whereabouts;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.SessionWish;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import app.supple.progress.experiment.Experiment;
import app.supple.progress.report.Who;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.wish.Wish;
import app.supple.safety.Screening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a person takes along. What leads elsewhere is none: addresses of calendars, destinations of messages,
/// keys and secrets stay where they are.
public sealed interface Thing {

    /// The person, and the shape of their days.
    record Me(Person person) implements Thing {}

    /// In which zones they were.
    record Places(Whereabouts whereabouts) implements Thing {}

    /// How they are named to a clinician.
    record Introduced(Who who) implements Thing {}

    /// What they chose about reminders.
    record Reminding(Wish wish) implements Thing {}

    record Paused(Pause pause) implements Thing {}

    /// An exercise of one's own.
    ///
    /// @param removed hidden, but the diary may name it
    record Made(OwnExercise exercise, @Nullable OwnPicture picture, boolean removed) implements Thing {}

    /// A routine of one's own.
    ///
    /// @param removed only its title is known any more
    record Composed(OwnRoutine routine, boolean removed) implements Thing {}

    /// A routine that stands for a session of the day.
    record Stands(Part part, RoutineName name) implements Thing {}

    record Enrolled(Enrolment enrolment) implements Thing {}

    record Wished(SessionWish wish) implements Thing {}

    record Tried(Experiment experiment) implements Thing {}

    record Screened(Screening screening) implements Thing {}

    /// All activities that they are asked about, or were.
    record Named(List<Activity> activities) implements Thing {}

    record Asked(CheckIn checkIn) implements Thing {}

    record Noted(DayNote note) implements Thing {}

    record Done(Entry entry) implements Thing {}

    /// Tells it from others: `notes/2026-11-03`. Two of the same key cannot be in one file.
    default String key() {
        String which = switch (this) {
            case Me _, Places _, Introduced _, Reminding _, Named _ -> "";
            case Paused(var pause) -> pause.from() + "," + pause.until() + "," + pause.cause();
            case Made made -> made.exercise().id().value();
            case Composed composed -> composed.routine().name().value();
            case Stands stands -> stands.part().toString();
            case Enrolled(var enrolment) -> enrolment.since().toString();
            case Wished(var wish) -> wish.date() + "," + wish.part();
            case Tried(var experiment) -> experiment.start().toString();
            case Screened(var screening) -> String.valueOf(screening.edition());
            case Asked(var checkIn) -> checkIn.date().toString();
            case Noted(var note) -> note.date().toString();
            case Done(var entry) -> entry.id().toString();
        };
        return Kind.of(this).word() + "/" + which;
    }
}
