// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.note.DayNote;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.routine.Keeping;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.progress.experiment.Experiment;
import app.supple.reminder.wish.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Writes things to where they are kept.
record Placing(Kept kept, PersonId me, Instant now) {

    /// In place of what is there.
    ///
    /// @param fate of this thing, if it can be kept
    Fate place(Thing thing, Fate fate) {
        return switch (thing) {
            case Thing.Me(var person) -> after(() -> person(person), fate);
            case Thing.Places(var places) -> after(() -> kept.people().save(me, places), fate);
            case Thing.Introduced(var who) -> after(() -> kept.introductions().keep(me, who), fate);
            case Thing.Reminding(var wish) -> reminders(wish, fate);
            case Thing.Paused(var pause) -> after(() -> kept.wishes().pause(me, pause), fate);
            case Thing.Made made -> exercise(made, fate);
            case Thing.Composed(var routine, boolean removed) -> routine(routine, removed, fate);
            case Thing.Stands(var part, var name) ->
                after(() -> kept.own().routines().stand(me, part, name), fate);
            case Thing.Enrolled(var enrolment) ->
                after(() -> kept.planned().enrolments().keep(me, enrolment), fate);
            case Thing.Wished(var wish) -> after(() -> kept.planned().wishes().keep(me, wish), fate);
            case Thing.Tried(var experiment) -> after(() -> experiment(experiment), fate);
            case Thing.Screened(var screening) ->
                kept.planned().screenings().keep(me, screening) ? fate : Fate.STAYS_OUT;
            case Thing.Named(var activities) -> activities(activities, fate);
            case Thing.Asked(var checkIn) -> checkIn(checkIn, fate);
            case Thing.Noted(var note) -> note(note, fate);
            // One that was removed here stays removed.
            case Thing.Done(var entry) -> kept.written().entries().add(entry) ? fate : Fate.KNOWN;
        };
    }

    private static Fate after(Runnable write, Fate fate) {
        write.run();
        return fate;
    }

    /// Choices about reminders that stay have to fit the days that come.
    private void person(Person person) {
        kept.people().save(person);
        Wish mine = kept.wishes().of(me);
        Wish fitted = Fitting.in(kept, me).fitted(mine);
        if (!fitted.equals(mine)) {
            kept.wishes().save(me, fitted);
        }
    }

    /// Quiet hours that leave nothing of a day fit another rhythm than the one here.
    private Fate reminders(Wish wish, Fate fate) {
        return Fitting.in(kept, me).suits(wish) ? after(() -> kept.wishes().save(me, wish), fate) : Fate.STAYS_OUT;
    }

    /// One that is stopped gives up its place, so what is here is stopped if it has to go.
    private void experiment(Experiment theirs) {
        var experiments = kept.planned().experiments();
        LocalDate start = theirs.start();
        experiments.stop(me, start, start);
        experiments.begin(me, new Experiment(start, theirs.draw(), null, Set.of()));
        theirs.lifted().forEach(evening -> experiments.lift(me, start, evening));
        LocalDate stopped = theirs.stopped();
        if (stopped != null) {
            experiments.stop(me, start, stopped);
        }
    }

    private Fate exercise(Thing.Made made, Fate fate) {
        var picture = made.picture();
        var own = kept.own().exercises();
        own.keep(me, new Batch(List.of(made.exercise()), picture == null ? List.of() : List.of(picture)), now);
        if (made.removed()) {
            own.remove(me, made.exercise().id(), now);
        }
        return fate;
    }

    /// There may be no room for it.
    private Fate routine(OwnRoutine routine, boolean removed, Fate fate) {
        var routines = kept.own().routines();
        int seen = routines.find(me, routine.name()).map(OwnRoutine::revision).orElse(0);
        boolean written = routines.keep(me, routine.revision(seen)) instanceof Keeping.Kept;
        if (removed) {
            routines.remove(me, routine.name());
        }
        return written ? fate : Fate.STAYS_OUT;
    }

    private Fate activities(List<Activity> theirs, Fate fate) {
        var activities = kept.written().activities();
        activities.keep(me, new Naming(activities.of(me), theirs).all());
        return fate;
    }

    private Fate checkIn(CheckIn checkIn, Fate fate) {
        var checkIns = kept.written().checkIns();
        int seen = checkIns.find(me, checkIn.date()).map(CheckIn::revision).orElse(0);
        return checkIns.keep(me, new CheckIn(checkIn.date(), checkIn.round(), checkIn.answers(), seen))
                ? fate
                : Fate.CLASH;
    }

    private Fate note(DayNote note, Fate fate) {
        var notes = kept.written().notes();
        int seen = notes.find(me, note.date()).map(DayNote::revision).orElse(0);
        return notes.keep(me, note.revision(seen)) ? fate : Fate.CLASH;
    }
}
