// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.reminder.Movement;
import app.supple.server.words.Capitals;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Hands what can be done at a desk to the room `reminder`, which has no door to it.
final class Movements {

    private Movements() {}

    /// The five on a chair, then what is done at a desk anyway. A library that has nothing for a desk gives all it has
    /// on a chair.
    static List<Movement> of(Library library) {
        List<Stretch> atADesk = library.in(Group.AT_A_DESK);
        return atADesk.isEmpty()
                ? library.all().stream().map(Movements::onAChair).toList()
                : Stream.concat(
                                library.in(Group.DAILY_FIVE).stream().map(Movements::onAChair),
                                atADesk.stream().map(Movements::asItIs))
                        .toList();
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
