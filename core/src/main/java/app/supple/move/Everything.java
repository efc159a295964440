// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.Entries;
import app.supple.diary.entry.Practice;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import app.supple.reminder.wish.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All that one person takes along, in the order of the kinds, one thing after the other: there may be more than fits
/// into memory. Removed entries stay behind. Removed exercises and the titles of removed routines come along, because
/// the diary names them.
public record Everything(Kept kept, PersonId me) {

    /// Dates that are written alike and sort alike in every store.
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /// So many days of the diary are read at once.
    private static final int DAYS_AT_ONCE = 90;

    /// Hands over each thing.
    public void each(Consumer<Thing> taker) {
        kept.people().find(me).map(Thing.Me::new).ifPresent(taker);
        kept.people().whereabouts(me).map(Thing.Places::new).ifPresent(taker);
        kept.introductions().of(me).map(Thing.Introduced::new).ifPresent(taker);
        Wish wish = Fitting.in(kept, me).fitted(kept.wishes().of(me));
        if (!wish.equals(Wish.NONE)) {
            taker.accept(new Thing.Reminding(wish));
        }
        kept.wishes().pauses(me, Instant.EPOCH).forEach(pause -> taker.accept(new Thing.Paused(pause)));
        exercises(taker);
        routines(taker);
        planned(taker);
        written(taker);
    }

    private void exercises(Consumer<Thing> taker) {
        OwnExercises own = kept.own().exercises();
        own.all(me).forEach(exercise -> taker.accept(made(exercise, false)));
        own.removed(me).stream()
                .sorted(Comparator.comparing(OwnExercise::id))
                .forEach(exercise -> taker.accept(made(exercise, true)));
    }

    private Thing made(OwnExercise exercise, boolean removed) {
        var picture = exercise.picture();
        return new Thing.Made(
                exercise,
                picture == null
                        ? null
                        : kept.own().exercises().picture(me, picture).orElse(null),
                removed);
    }

    private void routines(Consumer<Thing> taker) {
        OwnRoutines routines = kept.own().routines();
        List<OwnRoutine> all = routines.all(me);
        routines.titles(me).forEach((name, title) -> {
            if (all.stream().noneMatch(routine -> routine.name().equals(name))) {
                taker.accept(new Thing.Composed(titled(name, title), true));
            }
        });
        all.forEach(routine -> taker.accept(new Thing.Composed(routine.revision(0), false)));
        Map<Part, OwnRoutine> standing = routines.standing(me);
        for (Part part : Part.values()) {
            stands(part, standing.get(part), taker);
        }
    }

    private static void stands(Part part, @Nullable OwnRoutine routine, Consumer<Thing> taker) {
        if (routine != null) {
            taker.accept(new Thing.Stands(part, routine.name()));
        }
    }

    /// What is left of a routine that was removed.
    public static OwnRoutine titled(RoutineName name, String title) {
        return new OwnRoutine(name, title, Part.PRACTICE, List.of(), 0);
    }

    private void planned(Consumer<Thing> taker) {
        var planned = kept.planned();
        planned.enrolments().of(me).forEach(enrolment -> taker.accept(new Thing.Enrolled(enrolment)));
        planned.wishes().between(me, FIRST, LAST).forEach(wish -> taker.accept(new Thing.Wished(wish)));
        planned.experiments().of(me).forEach(experiment -> taker.accept(new Thing.Tried(experiment)));
        planned.screenings().history(me).forEach(screening -> taker.accept(new Thing.Screened(screening)));
    }

    private void written(Consumer<Thing> taker) {
        var written = kept.written();
        var activities = written.activities().of(me);
        if (!activities.isEmpty()) {
            taker.accept(new Thing.Named(activities));
        }
        written.checkIns().all(me).forEach(checkIn -> taker.accept(new Thing.Asked(Landing.unseen(checkIn))));
        written.notes().between(me, FIRST, LAST).forEach(note -> taker.accept(new Thing.Noted(note.revision(0))));
        entries(written.entries(), taker);
    }

    /// Some months after the other, with their details.
    private void entries(Entries entries, Consumer<Thing> taker) {
        List<LocalDate> dates = entries.practices(me, FIRST, LAST).stream()
                .map(Practice::occasion)
                .map(occasion -> occasion.date())
                .distinct()
                .sorted()
                .toList();
        LocalDate done = FIRST;
        for (LocalDate date : dates) {
            if (date.isAfter(done)) {
                done = date.plusDays(DAYS_AT_ONCE);
                entries.between(me, date, done).forEach(entry -> taker.accept(new Thing.Done(entry)));
            }
        }
    }
}
