// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.person.TzRules;
import app.supple.reminder.meeting.Meeting;
import app.supple.server.calendar.bound.Unreadable;
import app.supple.server.calendar.bound.Worker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Reads from a calendar file when somebody is busy, whatever is in it. Each file is read, or turned away with a
/// sentence, within [#LONGEST].
///
/// The guard bounds the work, so a thread that was given up ends by itself.
public final class CalendarFiles {

    /// In bytes.
    public static final int LARGEST = 5 * 1024 * 1024;

    static final Duration LONGEST = Duration.ofSeconds(5);

    public static final String TOO_LARGE =
            "The calendar is larger than 5 megabytes. Share one that has less in it, or without the past.";

    private final Worker worker = Worker.computing();
    private final TzRules rules;
    private final Function<String, Optional<ZoneId>> zoneNames;
    private final LongSupplier nanos;

    /// Reads by these rules of time.
    ///
    /// @param zoneNames knows names of zones that are not of the time zone database
    public CalendarFiles(TzRules rules, Function<String, Optional<ZoneId>> zoneNames) {
        this(rules, zoneNames, () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /// @param nanos a clock that counts what this thread works: on a busy computer it may wait long for its turn
    CalendarFiles(TzRules rules, Function<String, Optional<ZoneId>> zoneNames, LongSupplier nanos) {
        this.rules = rules;
        this.zoneNames = zoneNames;
        this.nanos = nanos;
    }

    /// What a file says.
    public sealed interface Found {

        /// When somebody is busy, in the order of time and none twice.
        record Busy(List<Meeting> meetings) implements Found {}

        record Refused(String sentence) implements Found {}
    }

    public Found read(byte[] file, Window window) {
        return file.length > LARGEST ? new Found.Refused(TOO_LARGE) : read(text(file), window);
    }

    public Found read(String text, Window window) {
        var tooLong =
                new Found.Refused("The calendar could not be read within 5 seconds. Share one that has less in it,"
                        + " or try it later.");
        return worker.within(LONGEST, () -> guarded(text, window), tooLong);
    }

    private Found guarded(String text, Window window) {
        try {
            Sieve.Sifted sifted = Sieve.sift(text);
            var zones = new Zones(rules, window.own(), sifted.places(), zoneNames);
            return new Found.Busy(new Harvest(sifted.owner(), zones, window, nanos).meetings(sifted.text()));
        } catch (Unreadable e) {
            return new Found.Refused(e.sentence());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Found.Refused(
                    "The calendar cannot be understood. Export it anew, or share it from another program.");
        }
    }

    /// UTF-8, as it should be, or UTF-16, if it begins so.
    public static String text(byte[] file) {
        boolean utf16 = file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFE + 0xFF;
        String text = new String(file, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
