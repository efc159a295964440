// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import app.supple.server.machine.Platform;
import app.supple.server.machine.Programs;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks whoever on this computer knows: the first that answers is asked from then on, until it fails. For many threads
/// at once.
public final class ChosenIdle implements Idle {

    /// After as many failures in a row another is looked for.
    private static final int PATIENCE = 3;

    /// So many questions pass before everybody is asked again, if nobody knew. At one in 15 seconds: 10 minutes.
    private static final int REST = 40;

    private static final String NOBODY = "This system does not tell Supple whether somebody is at the computer, so "
            + "reminders come also while you are away, and time away does not count as a movement.";

    private final Platform platform;
    private final Programs programs;
    private final List<Source> sources;
    private @Nullable Source chosen;
    private int failures;
    private int rest;

    public ChosenIdle(Platform platform, Programs programs, InstantSource clock) {
        this.platform = platform;
        this.programs = programs;
        this.sources = Sources.of(platform, clock);
    }

    @Override
    public synchronized Optional<Duration> idle() {
        if (chosen != null) {
            Optional<Duration> idle = chosen.ask(programs);
            failures = idle.isPresent() ? 0 : failures + 1;
            chosen = failures < PATIENCE ? chosen : null;
            return idle;
        }
        return rest-- > 0 ? Optional.empty() : choose();
    }

    @Override
    public synchronized String said() {
        return chosen == null ? NOBODY + advice() : chosen.said();
    }

    /// A PowerShell costs a second of work each time. Less than a minute, which would be taken for sleep.
    @Override
    public Duration every() {
        return switch (platform) {
            case WINDOWS -> Duration.ofSeconds(45);
            case LINUX, MAC, OTHER -> Duration.ZERO;
        };
    }

    private Optional<Duration> choose() {
        failures = 0;
        for (Source source : sources) {
            Optional<Duration> idle = source.ask(programs);
            if (idle.isPresent()) {
                chosen = source;
                return idle;
            }
        }
        rest = REST;
        return Optional.empty();
    }

    private String advice() {
        return switch (platform) {
            case LINUX -> " With X11, install xprintidle.";
            case MAC, WINDOWS, OTHER -> "";
        };
    }
}
