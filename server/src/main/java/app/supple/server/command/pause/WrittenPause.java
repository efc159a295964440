// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.pause;

import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what was written behind `./supple pause`. What cannot be used is noted with what to write instead.
final class WrittenPause {

    private static final String TO = "..";

    private final List<String> problems = new ArrayList<>();

    /// Once only: the problems stay.
    PauseWish read(String length, @Nullable String because) {
        return switch (length) {
            case "1h" -> without(because, new PauseWish.Hour());
            case "until-morning" -> without(because, new PauseWish.UntilMorning());
            default -> days(length, because);
        };
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private PauseWish without(@Nullable String because, PauseWish wish) {
        if (because != null) {
            problems.add(
                    "--because: only days have a reason. Leave it out, or write days such as 2026-12-24..2026-12-31.");
        }
        return wish;
    }

    private PauseWish days(String written, @Nullable String because) {
        Cause cause = cause(because);
        int to = written.indexOf(TO);
        LocalDate first = date(to < 0 ? written : written.substring(0, to));
        LocalDate last = to < 0 ? first : date(written.substring(to + TO.length()));
        if (first == null || last == null) {
            problems.add(
                    "'" + written + "' is no length of a pause. Write 1h, until-morning, a day such as 2026-12-24, "
                            + "or the first and the last day: 2026-12-24..2026-12-31.");
            return new PauseWish.Hour();
        }
        return new PauseWish.Over(first, last, cause);
    }

    private Cause cause(@Nullable String because) {
        return switch (because) {
            case null -> Cause.HOLIDAY;
            case "holiday" -> Cause.HOLIDAY;
            case "illness" -> Cause.ILLNESS;
            default -> {
                problems.add("--because: '" + because + "' is no reason. Write holiday or illness, or leave it out.");
                yield Cause.HOLIDAY;
            }
        };
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
