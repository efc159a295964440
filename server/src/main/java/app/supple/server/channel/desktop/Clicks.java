// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.Message.Choice;
import app.supple.server.machine.Running;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person does with one notification, as long as somebody listens.
///
/// @param source who says it, a line each; null where the system does not tell
/// @param key the button that a line names; empty if it names none
record Clicks(@Nullable Running source, Function<String, String> key) implements AutoCloseable {

    /// A line that says that the notification is gone.
    static final String GONE = "gone";

    static final Clicks UNTOLD = new Clicks(null, _ -> "");

    /// What was chosen before `until`; empty if nothing was, or the notification went.
    Optional<Choice> choice(InstantSource clock, Instant until) {
        Optional<String> line = line(clock, until);
        while (line.isPresent()) {
            String named = key.apply(line.get());
            if (named.equals(GONE) || Button.choice(named).isPresent()) {
                return Button.choice(named);
            }
            line = line(clock, until);
        }
        return Optional.empty();
    }

    private Optional<String> line(InstantSource clock, Instant until) {
        return source == null ? Optional.empty() : source.line(Duration.between(clock.instant(), until));
    }

    /// Listens no more. The notification stays.
    @Override
    public void close() {
        if (source != null) {
            source.close();
        }
    }
}
