// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.move;

import app.supple.diary.checkin.CheckIn;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.move.Fate;
import app.supple.move.Kind;
import app.supple.move.Thing;
import app.supple.plan.follow.SessionWish;
import app.supple.progress.experiment.Experiment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says what is taken along, how much of it, and what has come of it.
public final class MoveWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int SHORT = 60;

    private MoveWords() {}

    /// "11 sessions"
    public static String many(Kind kind, int count) {
        return switch (kind) {
            case PERSON -> "your day";
            case PLACES -> "your time zones";
            case INTRODUCTION -> "your name for a clinician";
            case REMINDERS -> "your choices about reminders";
            case PAUSES -> of(count, "pause", "pauses");
            case EXERCISES -> of(count, "exercise of your own", "exercises of your own");
            case ROUTINES -> of(count, "routine of your own", "routines of your own");
            case STANDING -> of(count, "routine in place of a session", "routines in place of sessions");
            case PROGRAMMES -> of(count, "choice of a programme", "choices of programmes");
            case SESSION_WISHES -> of(count, "changed session", "changed sessions");
            case EXPERIMENTS -> of(count, "experiment", "experiments");
            case SCREENINGS -> of(count, "set of safety answers", "sets of safety answers");
            case ACTIVITIES -> "your activities";
            case CHECK_INS -> of(count, "check-in", "check-ins");
            case NOTES -> of(count, "note", "notes");
            case SESSIONS -> of(count, "session", "sessions");
        };
    }

    /// "New here"
    public static String fate(Fate fate) {
        return switch (fate) {
            case NEW -> "New here";
            case KNOWN -> "Here already";
            case CLASH -> "Another is here, and stays";
            case REPLACED -> "Takes the place of another";
            case STAYS_OUT -> "Stays out, because it does not go with what is here";
        };
    }

    /// "Note of 3 November 2026"
    public static String place(Thing thing) {
        return switch (thing) {
            case Thing.Me _ -> "Your day";
            case Thing.Places _ -> "Your time zones";
            case Thing.Introduced _ -> "Your name for a clinician";
            case Thing.Reminding _ -> "Your choices about reminders";
            case Thing.Named _ -> "Your activities";
            case Thing.Paused _ -> "A pause";
            case Thing.Made made -> "Exercise “" + made.exercise().name() + "”";
            case Thing.Composed composed -> "Routine “" + composed.routine().title() + "”";
            case Thing.Stands stands -> "What stands for the " + small(stands.part());
            case Thing.Enrolled(var enrolment) -> "Programme from " + day(enrolment.since());
            case Thing.Wished(var wish) -> "The " + small(wish.part()) + " session of " + day(wish.date());
            case Thing.Tried(var experiment) -> "Experiment from " + day(experiment.start());
            case Thing.Screened(var screening) -> "Safety answers no. " + screening.edition();
            case Thing.Asked(var checkIn) -> "Check-in of " + day(checkIn.date());
            case Thing.Noted(var note) -> "Note of " + day(note.date());
            case Thing.Done(var entry) -> "Session of " + day(entry.occasion().date());
        };
    }

    /// "pain 4, medicine taken"
    public static String said(Thing thing) {
        return switch (thing) {
            case Thing.Me(var person) ->
                person.rhythmAt(Instant.EPOCH).rising() + " to "
                        + person.rhythmAt(Instant.EPOCH).bed() + " on Thursdays, in " + person.zone();
            case Thing.Places(var places) -> of(places.stays().size(), "stay", "stays");
            case Thing.Introduced(var who) -> who.born() == null ? who.name() : who.name() + ", born " + who.born();
            case Thing.Reminding(var wish) ->
                "every " + wish.pace().every().length().toMinutes() + " minutes";
            case Thing.Named(var activities) -> of(activities.size(), "activity", "activities");
            case Thing.Paused(var pause) -> small(pause.cause());
            case Thing.Made made -> of(made.exercise().script().steps().size(), "step", "steps");
            case Thing.Composed composed -> of(composed.routine().lines().size(), "line", "lines");
            case Thing.Stands stands -> stands.name().value();
            case Thing.Enrolled(var enrolment) ->
                enrolment.programme() == null ? "none" : enrolment.programme().value();
            case Thing.Wished(var wish) -> said(wish.action());
            case Thing.Tried(var experiment) -> said(experiment);
            case Thing.Screened(var screening) -> of(screening.answers().size(), "answer", "answers");
            case Thing.Asked(var checkIn) -> said(checkIn);
            case Thing.Noted(var note) -> said(note);
            case Thing.Done(var entry) -> of(entry.steps().size(), "step", "steps");
        };
    }

    private static String said(SessionWish.Action action) {
        return switch (action) {
            case SessionWish.Action.Skip _ -> "left out";
            case SessionWish.Action.Move(var to) -> "moved to " + to;
            case SessionWish.Action.Swap _ -> "swapped";
        };
    }

    private static String said(Experiment experiment) {
        var stopped = experiment.stopped();
        return stopped == null ? "to " + day(experiment.lastEvening()) : "stopped on " + day(stopped);
    }

    private static String said(DayNote note) {
        List<String> parts = new ArrayList<>();
        var pain = note.pain();
        if (pain != null) {
            parts.add("pain " + pain.value());
        }
        said(parts, note.medicine(), "medicine taken", "no medicine");
        said(parts, note.limited(), "limited", "not limited");
        if (!note.words().isEmpty()) {
            parts.add("“" + brief(note.words()) + "”");
        }
        return parts.isEmpty() ? "nothing said" : String.join(", ", parts);
    }

    private static void said(List<String> parts, Said said, String yes, String no) {
        switch (said) {
            case UNSAID -> {}
            case YES -> parts.add(yes);
            case NO -> parts.add(no);
        }
    }

    private static String said(CheckIn checkIn) {
        List<String> parts = new ArrayList<>();
        checkIn.answers().numbers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(number -> parts.add(small(number.getKey()).replace('_', ' ') + " " + number.getValue()));
        if (!checkIn.answers().words().isEmpty()) {
            parts.add("“" + brief(checkIn.answers().words()) + "”");
        }
        return parts.isEmpty() ? "no numbers" : String.join(", ", parts);
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT).strip() + "…";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
