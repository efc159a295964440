// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.programme;

import app.supple.server.wire.programme.ProgrammeJson;
import app.supple.server.wire.programme.ProgrammeJson.MovementJson;
import app.supple.server.wire.programme.ProgrammeJson.WeekJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes the weeks of a programme as lines for a terminal.
final class ProgrammeText {

    private ProgrammeText() {}

    static String of(ProgrammeJson programme) {
        String weeks = programme.weeks().stream()
                .map(week -> week("Week " + week.week() + ", " + week.phaseName(), week))
                .collect(Collectors.joining("\n\n"));
        return programme.title() + "\n" + programme.summary() + "\n\n" + weeks + "\n\n"
                + week("After that, " + programme.maintenance().phaseName(), programme.maintenance());
    }

    private static String week(String heading, WeekJson week) {
        String strength = week.strengthDays() == 0
                ? ""
                : ", " + minutes(week.eveningMinutesWithStrength()) + " on the " + week.strengthDays()
                        + (week.strengthDays() == 1 ? " day" : " days") + " with strength";
        String changes =
                week.changes().stream().map(change -> "\n  * " + change).collect(Collectors.joining());
        return heading + ": morning " + minutes(week.morningMinutes()) + ", evening " + minutes(week.eveningMinutes())
                + strength + changes + "\n  morning\n" + lines(week.morning()) + "\n  evening\n"
                + lines(week.evening());
    }

    private static String lines(List<MovementJson> movements) {
        return movements.stream().map(ProgrammeText::line).collect(Collectors.joining("\n"));
    }

    private static String line(MovementJson movement) {
        String side = movement.sides() == 2 ? " a side" : "";
        String dose = movement.holdSeconds() > 0
                ? movement.holdSeconds() + " s x " + movement.repetitions() + side
                : movement.repetitions() + " slow" + side;
        return String.format(Locale.ROOT, "    %-24s %-18s %s", movement.name(), dose, minutes(movement.minutes()));
    }

    private static String minutes(double minutes) {
        return String.format(Locale.ROOT, "%.1f min", minutes);
    }
}
