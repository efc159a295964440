// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.reminder.Movement;
import app.supple.server.words.Capitals;
import java.time.Duration;
import java.util.List;

/// Hands the chair forms of the library to the room `reminder`, which has no door to it.
final class Movements {

    private Movements() {}

    /// In the order of the shelf.
    static List<Movement> of(Library library) {
        return library.all().stream().map(Movements::onAChair).toList();
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
