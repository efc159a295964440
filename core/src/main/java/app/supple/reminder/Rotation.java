// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import java.util.List;

/// Takes turns with the movements. Two turns that follow each other never get the same one.
record Rotation(List<Movement> movements) {

    private static final int FEWEST = 2;

    Rotation {
        movements = List.copyOf(movements);
        if (movements.stream().distinct().count() < FEWEST
                || movements.stream().distinct().count() < movements.size()) {
            throw new IllegalArgumentException("movements: two different ones at least, and none twice");
        }
    }

    /// Each round begins one further than the last, so that 09:00 is not the same movement every day. With two there is
    /// nowhere to go but to the other.
    Movement at(long turn) {
        int all = movements.size();
        long rounds = all > FEWEST ? Math.floorDiv(turn, all) : 0;
        return movements.get(Math.floorMod(turn + rounds, all));
    }
}
