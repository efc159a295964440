// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `./supple reminders` was asked, as it was typed. Null means: not said.
final class RemindersFlags {

    @Option(names = "--zone", paramLabel = "ZONE", description = "Such as Europe/Berlin; that of this computer.")
    @Nullable String zone;

    @Option(names = "--rise", paramLabel = "HH:MM", description = "When you rise; 07:00.")
    @Nullable String rise;

    @Option(names = "--bed", paramLabel = "HH:MM", description = "When you go to bed, also after midnight; 22:30.")
    @Nullable String bed;

    @Option(names = "--every", paramLabel = "TIME", description = "From 30m to 4h, such as 90m or 1h30m; 2h.")
    @Nullable String every;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, such as 2026-03-08; today.")
    @Nullable String from;

    @Option(names = "--days", paramLabel = "N", description = "How many days, 1 to 400; 1.")
    @Nullable String days;
}
