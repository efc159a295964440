// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import java.time.Duration;

/// One movement for a nudge, standing or on a chair. The names are the library's; this room only takes turns.
///
/// @param length 1 to 4 minutes, both included
public record Movement(String id, String name, Duration length) {

    public static final Duration SHORTEST = Duration.ofMinutes(1);

    public static final Duration LONGEST = Duration.ofMinutes(4);

    public Movement {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("movements: " + id + " takes 1 to 4 minutes, not " + length);
        }
    }
}
