// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.OwnPicture;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.own.share.Bundle.Item;
import app.supple.person.PersonId;
import app.supple.programme.RoutineName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Hands out what a person has added, and takes in what others hand them.
public record Exchange(OwnExercises own, OwnRoutines routines, Arrivals arrivals) {

    /// What a person wants to hand out.
    public record Choice(Predicate<StretchId> exercises, Predicate<RoutineName> routines) {

        public static final Choice ALL = new Choice(_ -> true, _ -> true);
    }

    /// Puts together what the person chose, in the order in which they keep it.
    public Bundle pack(PersonId person, String title, Choice choice) {
        List<OwnRoutine> chosen = routines.all(person).stream()
                .filter(routine -> choice.routines().test(routine.name()))
                .toList();
        return new Packing(own, person, chosen).bundle(title, choice.exercises());
    }

    /// Compares a bundle with what there is.
    public Sorted sort(PersonId person, Bundle bundle) {
        return new Sorting(own.all(person), own.removed(person), routines.all(person)).of(bundle);
    }

    /// Takes in what is new, all or nothing; doing it twice changes nothing.
    ///
    /// @return what came of it; nothing was taken if that does not fit
    public Sorted take(PersonId person, Bundle bundle, Instant at) {
        Sorted sorted = sort(person, bundle);
        if (sorted.fits() && !sorted.isEmpty()) {
            List<OwnExercise> exercises = new ArrayList<>(sorted.back());
            sorted.fresh().forEach(item -> exercises.add(item.exercise()));
            arrivals.keep(person, new Batch(exercises, pictures(sorted.fresh())), named(person, sorted.routines()), at);
        }
        return sorted;
    }

    /// Under names that no routine of this person ever had.
    private List<OwnRoutine> named(PersonId person, List<SharedRoutine> fresh) {
        Set<RoutineName> taken = new HashSet<>(routines.titles(person).keySet());
        List<OwnRoutine> named = new ArrayList<>();
        for (SharedRoutine routine : fresh) {
            RoutineName name = OwnRoutine.freeName(routine.title(), taken);
            taken.add(name);
            named.add(routine.named(name));
        }
        return named;
    }

    private static List<OwnPicture> pictures(List<Item> items) {
        return items.stream().map(Item::picture).filter(Objects::nonNull).toList();
    }
}
