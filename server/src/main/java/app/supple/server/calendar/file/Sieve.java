// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.server.calendar.bound.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets through of a calendar only what says when somebody is busy. Titles, places, alarms, attachments and rules of
/// time zones never come to the parser, however they are written.
final class Sieve {

    static final int MOST_COMPONENTS = 20_000;

    static final int DEEPEST = 10;

    /// In characters, for a line that is let through; some 6,000 dates left out.
    static final int LONGEST_LINE = 100_000;

    private static final Set<String> TIMES = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "ATTENDEE",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY");

    private static final Set<String> BUSY = Set.of("VEVENT", "VFREEBUSY");

    /// The zone of a time goes by under another name, or the parser would turn the time by rules of its own.
    static final String ZONE = "X-ZONE";

    private static final Pattern TZID = Pattern.compile(";TZID=", Pattern.CASE_INSENSITIVE);

    private final StringBuilder through = new StringBuilder();
    private final Map<String, String> places = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int components;
    private String owner = "";
    private String zone = "";

    private Sieve() {}

    /// @param text a calendar with times and nothing else
    /// @param places for the name of a zone, where on earth the calendar says that it is
    /// @param owner the address of the person whose calendar it is, if it says so; else empty
    record Sifted(String text, Map<String, String> places, String owner) {}

    /// @throws Unreadable if it is no calendar, or more than one can have
    static Sifted sift(String text) {
        var sieve = new Sieve();
        sieve.takeAll(text.lines().iterator());
        if (sieve.components == 0) {
            throw new Unreadable(
                    "This is no calendar: it has no line BEGIN:VCALENDAR. Give the address, or the file, that"
                            + " your calendar offers as ICS or iCal.");
        }
        return new Sifted(sieve.through.toString(), sieve.places, sieve.owner);
    }

    /// A line that begins with a space or a tab goes on where the one before ended.
    private void takeAll(Iterator<String> lines) {
        StringBuilder whole = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn) {
                take(whole.toString());
                whole.setLength(0);
            }
            if (whole.length() <= LONGEST_LINE) {
                whole.append(goesOn ? line.substring(1) : line);
            }
            stopIfLeftAlone();
        }
        take(whole.toString());
    }

    private static void stopIfLeftAlone() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Unreadable("The calendar takes too long to read.");
        }
    }

    private void take(String line) {
        int colon = afterQuotes(line);
        if (colon < 0) {
            return;
        }
        String name = line.substring(0, colon).split(";", 2)[0].strip().toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        switch (name) {
            case "BEGIN" -> begin(value.toUpperCase(Locale.ROOT));
            case "END" -> end(value.toUpperCase(Locale.ROOT));
            default -> property(name, line, colon);
        }
    }

    /// Where the first colon stands that is not quoted; -1 if there is none.
    private static int afterQuotes(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            quoted ^= letter == '"';
            if (letter == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private void begin(String component) {
        components += 1;
        if (components > MOST_COMPONENTS) {
            throw new Unreadable(
                    "The calendar has more than 20,000 entries. Share one that has fewer, or without the past.");
        }
        open.addLast(component);
        if (open.size() > DEEPEST) {
            throw new Unreadable("The calendar is nested deeper than any program writes it. Export it anew.");
        }
        if (isWanted()) {
            through.append("BEGIN:").append(component).append("\r\n");
            through.append(open.size() == 1 ? "VERSION:2.0\r\n" : "");
        }
    }

    private void end(String component) {
        if (!component.equals(open.peekLast())) {
            return;
        }
        if (isWanted()) {
            through.append("END:").append(component).append("\r\n");
        }
        open.removeLast();
        zone = "";
    }

    private boolean isWanted() {
        List<String> path = List.copyOf(open);
        boolean calendar = path.getFirst().equals("VCALENDAR");
        return calendar && (path.size() == 1 || (path.size() == 2 && BUSY.contains(path.getLast())));
    }

    private void property(String name, String line, int colon) {
        String value = line.substring(colon + 1).strip();
        if (open.size() == 1 && name.equals("X-WR-CALNAME") && value.contains("@")) {
            owner = value;
        }
        if (open.size() == 2 && "VTIMEZONE".equals(open.peekLast())) {
            zone = name.equals("TZID") ? value : zone;
            if (name.equals("X-LIC-LOCATION")) {
                places.put(zone, value);
            }
        }
        if (open.size() == 2 && isWanted() && TIMES.contains(name)) {
            letThrough(line, colon);
        }
    }

    private void letThrough(String line, int colon) {
        if (line.length() > LONGEST_LINE) {
            throw new Unreadable(
                    "The calendar has a line of over 100,000 characters. Export it anew, or share one that has"
                            + " less in it.");
        }
        through.append(TZID.matcher(line.substring(0, colon)).replaceAll(";" + ZONE + "="));
        through.append(line, colon, line.length()).append("\r\n");
    }
}
