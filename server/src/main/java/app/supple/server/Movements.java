// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.reminder.Movement;
import app.supple.server.words.Capitals;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands the chair forms of the library to the room `reminder`, which has no door to it.
final class Movements {

    private Movements() {}

    /// Of the daily five, and of what stands in for one of them, in the order of the shelf.
    static List<Movement> of(Library library) {
        Set<StretchId> standIns = library.in(Group.DAILY_FIVE).stream()
                .flatMap(Movements::standIn)
                .collect(Collectors.toSet());
        return library.all().stream()
                .filter(stretch -> stretch.naming().group() == Group.DAILY_FIVE || standIns.contains(stretch.id()))
                .map(Movements::onAChair)
                .toList();
    }

    private static Stream<StretchId> standIn(Stretch stretch) {
        return switch (stretch.safety().firstHour()) {
            case FirstHourRule.Fine() -> Stream.empty();
            case FirstHourRule.Reduce _ -> Stream.empty();
            case FirstHourRule.Swap swap -> Stream.of(swap.standIn());
        };
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
