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

    Movement at(long turn) {
        return movements.get(Math.floorMod(turn, movements.size()));
    }
}
