// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.library.Condition;
import app.supple.library.Filter.Measure;
import app.supple.library.FormKind;
import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.reminder.Movement;
import app.supple.server.words.Capitals;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Hands what can be done at a desk to the room `reminder`, which has no door to it.
final class Movements {

    private Movements() {}

    /// The five on a chair, then what is done at a desk anyway. A library that has nothing for a desk gives all it has
    /// on a chair.
    static List<Movement> of(Library library) {
        return of(library, Set.of());
    }

    /// Those of them that suit somebody; a movement that would be swapped or left out is none.
    static List<Movement> of(Library library, Set<Condition> conditions) {
        List<Stretch> atADesk = library.in(Group.AT_A_DESK);
        Stream<Stretch> onAChair = atADesk.isEmpty() ? library.all().stream() : library.in(Group.DAILY_FIVE).stream();
        return Stream.concat(
                        onAChair.filter(stretch -> suits(stretch, FormKind.CHAIR, conditions))
                                .map(Movements::onAChair),
                        atADesk.stream()
                                .filter(stretch -> suits(stretch, FormKind.STANDARD, conditions))
                                .map(Movements::asItIs))
                .toList();
    }

    private static boolean suits(Stretch stretch, FormKind form, Set<Condition> conditions) {
        return stretch.safety().filters().stream()
                .filter(filter -> conditions.contains(filter.condition()))
                .allMatch(filter -> suits(filter.measure(), form));
    }

    private static boolean suits(Measure measure, FormKind form) {
        return switch (measure) {
            case Measure.LeaveOut _, Measure.Swap _ -> false;
            case Measure.Use(FormKind only) -> only == form;
            case Measure.TakeCare _ -> true;
        };
    }

    private static Movement asItIs(Stretch stretch) {
        return new Movement(stretch.id().value(), stretch.name(), length(stretch));
    }

    private static Movement onAChair(Stretch stretch) {
        String form = Capitals.small(stretch.forms().chair().name());
        return new Movement(stretch.id().value(), stretch.name() + ", " + form, length(stretch));
    }

    /// Of the usual dose, within what a nudge may take.
    private static Duration length(Stretch stretch) {
        Duration dose = stretch.doses().usual().dose().perSide().multipliedBy(stretch.isTwoSided() ? 2 : 1);
        Duration atLeast = dose.compareTo(Movement.SHORTEST) < 0 ? Movement.SHORTEST : dose;
        return atLeast.compareTo(Movement.LONGEST) > 0 ? Movement.LONGEST : atLeast;
    }
}
