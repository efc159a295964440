// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import java.util.List;
import java.util.stream.Stream;

/// How often a silent word about posture can come, in minutes.
final class PostureChoices {

    private static final List<String> USUAL = List.of(Typed.OFF, "30", "45", "60");

    private PostureChoices() {}

    /// With the one that is kept, if another program chose it.
    static List<String> values(Posture kept) {
        return kept instanceof Posture.Silent(Interval every)
                ? Stream.concat(
                                USUAL.stream(),
                                Stream.of(String.valueOf(every.length().toMinutes())))
                        .distinct()
                        .toList()
                : USUAL;
    }
}
