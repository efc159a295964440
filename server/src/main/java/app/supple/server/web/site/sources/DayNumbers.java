// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.person.FirstHour;
import app.supple.programme.Pace;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import app.supple.reminder.Movement;
import app.supple.reminder.rhythm.Interval;
import java.util.List;

/// The numbers of the day around the stretches. They stand in the program, so their reasons stand here.
record DayNumbers(Routines routines) {

    List<GroundsPassage> all() {
        return List.of(
                new GroundsPassage("first-hour", "A gentle first hour", "/settings", List.of(firstHour())),
                new GroundsPassage("breaks", "Breaks", "/settings/rhythm", List.of(interval(), length())),
                new GroundsPassage("pauses", "Pauses in a session", null, List.of(pace())),
                new GroundsPassage("pain", "Pain while you stretch", "/safety", List.of(pain())));
    }

    private static GroundsLine firstHour() {
        return new GroundsLine(
                "For so long after rising",
                FirstHour.USUAL.length().toMinutes() + " minutes; you choose from 0 to "
                        + FirstHour.LONGEST.toMinutes(),
                grounds(
                        "snook-1998",
                        Confidence.DESIGN,
                        "The trial’s advice stressed the first two hours; an hour is a common rule of thumb."));
    }

    private static GroundsLine interval() {
        return new GroundsLine(
                "A break every",
                Interval.USUAL.length().toHours() + " hours; you choose",
                grounds(
                        "waongenngarm-2021",
                        Confidence.DESIGN,
                        "Office workers who took active breaks had less new back pain. Two hours is our default, and the longest interval with any support."));
    }

    private static GroundsLine length() {
        return new GroundsLine(
                "One break takes",
                Movement.SHORTEST.toMinutes() + " to " + Movement.LONGEST.toMinutes() + " minutes",
                grounds(
                        "clinical-teaching",
                        Confidence.DESIGN,
                        "Long enough for one movement, short enough for any day."));
    }

    private GroundsLine pace() {
        Pace pace = routines.get(RoutineName.EVENING).pace();
        return new GroundsLine(
                "Between the holds",
                pace.getReady().toSeconds() + " s to get ready, "
                        + pace.changeSide().toSeconds()
                        + " s to change sides, " + pace.betweenRepetitions().toSeconds() + " s between holds, "
                        + pace.rest().toSeconds() + " s of rest",
                grounds(
                        "clinical-teaching",
                        Confidence.DESIGN,
                        "Long enough to move without haste. We found no source that says."));
    }

    private static GroundsLine pain() {
        return new GroundsLine(
                "Carry on, stay, stop",
                "0 to 2, 3 to 5, over 5 of 10",
                grounds(
                        "silbernagel-2007",
                        Confidence.MEMORY,
                        "The steps come from research on tendons; using them for backs is our choice."));
    }

    private static Grounds grounds(String source, Confidence confidence, String because) {
        return new Grounds(new SourceId(source), confidence, because);
    }
}
