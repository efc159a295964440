// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import app.supple.person.DayStart;
import app.supple.person.Rhythm;
import app.supple.person.TzRules;
import app.supple.person.WallClock;
import app.supple.reminder.Reminders;
import app.supple.reminder.rhythm.Interval;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks all flags of `./supple reminders` before anybody speaks. What cannot be used is noted with its flag and with
/// what to do, and what is usual stands in for it.
final class RemindersReader {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern LENGTH = Pattern.compile("(?=\\d)(?:(\\d{1,4})h)?(?:(\\d{1,4})m)?");

    /// The years for which rules of time zones are worth asking.
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2097, 12, 31);

    private final TzRules rules;
    private final InstantSource clock;
    private final ZoneId here;
    private final List<String> problems = new ArrayList<>();

    RemindersReader(TzRules rules, InstantSource clock, ZoneId here) {
        this.rules = rules;
        this.clock = clock;
        this.here = here;
    }

    RemindersAsked read(RemindersFlags flags) {
        ZoneId zone = flags.zone == null ? here : zone(flags.zone);
        Rhythm rhythm =
                rhythm(time("--rise", flags.rise, Rhythm.USUAL.rising()), time("--bed", flags.bed, Rhythm.USUAL.bed()));
        Interval every = flags.every == null ? Interval.USUAL : every(flags.every);
        LocalDate from = flags.from == null ? today(zone, rhythm) : date(flags.from);
        return new RemindersAsked(zone, rhythm, every, from, flags.days == null ? 1 : days(flags.days));
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            problems.add("--zone: there is no time zone '" + text + "'." + ZoneHint.of(text)
                    + " Try --zone Europe/Berlin, or leave it out for that of this computer.");
            return here;
        }
    }

    private @Nullable LocalTime time(String flag, @Nullable String text, LocalTime usual) {
        Matcher time = TIME.matcher(text == null ? usual.toString() : text);
        if (time.matches()) {
            return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
        }
        problems.add(flag + ": '" + text + "' is no time from 00:00 to 23:59. Try " + flag + " " + usual + ".");
        return null;
    }

    private Rhythm rhythm(@Nullable LocalTime rising, @Nullable LocalTime bed) {
        if (rising == null || bed == null) {
            return Rhythm.USUAL;
        }
        if (Rhythm.isPossible(rising, bed)) {
            return new Rhythm(rising, bed);
        }
        problems.add("--rise, --bed: from rising at " + rising + " to bed at " + bed
                + " is no waking day of 4 to 20 hours. Change one of them; without them it is 07:00 and 22:30.");
        return Rhythm.USUAL;
    }

    private Interval every(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            problems.add("--every: '" + text + "' is no length of time. Try --every 2h, 90m or 1h30m.");
            return Interval.USUAL;
        }
        Duration every = Duration.ofHours(number(length.group(1))).plusMinutes(number(length.group(2)));
        if (Interval.isPossible(every)) {
            return new Interval(every);
        }
        problems.add("--every: '" + text + "' is not from 30m to 4h. Try --every 2h.");
        return Interval.USUAL;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// By the person's own start of day: at half past midnight it is still yesterday.
    private LocalDate today(ZoneId zone, Rhythm rhythm) {
        return DayStart.of(rhythm).dateOf(new WallClock(rules.rules(zone)).read(clock.instant()));
    }

    private LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
            problems.add(
                    "--from: '" + text + "' is not from " + EARLIEST + " to " + LATEST + ". Try --from 2026-03-08.");
        } catch (DateTimeException e) {
            problems.add("--from: '" + text + "' is no date. Write year, month and day, such as --from 2026-03-08.");
        }
        return EARLIEST;
    }

    private int days(String text) {
        int days = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (days >= 1 && days <= Reminders.MOST_DAYS) {
            return days;
        }
        problems.add("--days: '" + text + "' is no number from 1 to " + Reminders.MOST_DAYS + ". Try --days 7.");
        return 1;
    }
}
