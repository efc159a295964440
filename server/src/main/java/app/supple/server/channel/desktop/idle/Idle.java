// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import java.time.Duration;
import java.util.Optional;

/// Who knows for how long nobody has touched keyboard or mouse.
public interface Idle {

    /// Empty if the system does not tell. May take as long as [#LONGEST].
    Optional<Duration> idle();

    /// Which source is used, or why none is and what to do: a sentence for the settings.
    String said();

    /// It is not worth its price more often than this.
    default Duration every() {
        return Duration.ZERO;
    }

    /// For how long one source is asked.
    Duration LONGEST = Duration.ofSeconds(3);
}
