// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.StretchId;

/// Names a routine: `morning`, `evening`, or the id of a stretch that is practised alone.
public record RoutineName(String value) {

    public static final RoutineName MORNING = new RoutineName("morning");

    public static final RoutineName EVENING = new RoutineName("evening");

    public RoutineName {
        if (!StretchId.SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A routine name has 1 to 40 small letters, digits or hyphens, a letter first: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
