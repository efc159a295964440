// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import static app.supple.server.calendar.file.Ics.calendar;
import static app.supple.server.calendar.file.Ics.component;
import static app.supple.server.calendar.file.Ics.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Calendars that are made to harm whoever reads them.
final class Bombs {

    static final String OLD = "DTSTART:19700101T000000Z";
    static final String HOUR = "DURATION:PT1H";

    private static final String[] RULES = {
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;COUNT=2000000000",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;INTERVAL=7",
        "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2SU",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=YEARLY;INTERVAL=2147483647",
        "FREQ=DAILY;INTERVAL=99999999999999999999",
        "FREQ=DAILY;COUNT=2000000000",
        "FREQ=DAILY;COUNT=-5",
        "FREQ=DAILY;COUNT=0",
        "FREQ=HOURLY",
        "FREQ=HOURLY;COUNT=10000;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYMINUTE=" + numbers(60) + ";BYSECOND=" + numbers(60),
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
        "FREQ=YEARLY;BYDAY=" + "MO,".repeat(5_000) + "TU",
        "FREQ=DAILY;BYSETPOS=-366;BYHOUR=" + numbers(24) + ";BYMINUTE=" + numbers(60),
        "FREQ=FORTNIGHTLY",
        "FREQ=",
        "INTERVAL=2",
        "FREQ=DAILY;FREQ=SECONDLY",
        "FREQ=DAILY;UNTIL=99991231T235959Z",
        "FREQ=DAILY;UNTIL=00000000",
    };

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    static Map<String, byte[]> all() {
        var bombs = new Bombs();
        bombs.rules();
        bombs.masses();
        bombs.shapes();
        bombs.letters();
        return bombs.all;
    }

    private void rules() {
        for (String rule : RULES) {
            put("rule " + rule, calendar(event(OLD, HOUR, "RRULE:" + rule)));
        }
        put(
                "a rule a hundred times",
                calendar(event(OLD, HOUR, "RRULE:FREQ=HOURLY\r\n".repeat(100).strip())));
        put("an hour since the year 1", calendar(event("DTSTART:00010101T000000Z", HOUR, "RRULE:FREQ=HOURLY")));
        put("an hour until the year 9999", calendar(event("DTSTART:99991231T230000Z", HOUR, "RRULE:FREQ=HOURLY")));
        put(
                "never true, 500 times",
                calendar(event(OLD, HOUR, "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2SU")
                        .repeat(500)));
        put(
                "a zone that never ends",
                calendar(
                        component("VTIMEZONE", "TZID:X", "BEGIN:STANDARD", OLD, "RRULE:FREQ=SECONDLY", "END:STANDARD"),
                        event("DTSTART;TZID=X:20261124T090000", HOUR)));
    }

    private void masses() {
        put("a million dates left out", calendar(event(OLD, HOUR, "RRULE:FREQ=DAILY", "EXDATE:" + dates(1_000_000))));
        put(
                "dates left out, a line each",
                calendar(event(
                        OLD, HOUR, "EXDATE:20261124T000000Z\r\n".repeat(150_000).strip())));
        put("too many dates in a line", calendar(event(OLD, HOUR, "RDATE:" + dates(200_000))));
        put("200,000 events", calendar("BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(200_000)));
        put(
                "19,000 that repeat",
                calendar(event("DTSTART:20261101T000000Z", HOUR, "RRULE:FREQ=HOURLY")
                        .repeat(19_000)));
        put(
                "all changes of one",
                calendar(event("UID:a", "RECURRENCE-ID:20261124T000000Z", OLD, HOUR)
                        .repeat(19_000)));
        put(
                "a hundred thousand guests",
                calendar(event(
                        OLD, HOUR, "ATTENDEE:mailto:a@b.c\r\n".repeat(100_000).strip())));
        put("6 megabytes", calendar(event("DESCRIPTION:" + "x".repeat(6_000_000))));
    }

    private void shapes() {
        put("nested a hundred thousand deep", "BEGIN:VCALENDAR\r\n".repeat(100_000));
        put("nested events", calendar("BEGIN:VEVENT\r\n".repeat(50_000) + "END:VEVENT\r\n".repeat(50_000)));
        put("only ends", "END:VEVENT\r\n".repeat(200_000));
        put("ends crossed", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\nEND:VEVENT\n");
        put("a line of 4 megabytes", calendar(event(OLD, HOUR, "UID:" + "x".repeat(4_000_000))));
        put("folded after each letter", calendar(event(OLD, HOUR, "UID:" + "x\r\n ".repeat(900_000))));
        put("only folds", "BEGIN:VCALENDAR\r\n" + "\r\n ".repeat(1_500_000));
        put("empty lines", "BEGIN:VCALENDAR\r\n" + "\n".repeat(4_000_000));
        put("open quotes", calendar(event("DTSTART;TZID=\"" + "x;y=".repeat(500_000) + ":20261124T090000", HOUR)));
        put(
                "a hundred thousand parameters",
                calendar(event("DTSTART" + ";A=B".repeat(20_000) + ":20261124T090000Z", HOUR)));
        put("endless length", calendar(event("DTSTART:20261124T090000Z", "DURATION:P99999999999999999999D")));
        put("no end", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261124T090000Z\r\nDURATION:PT1H");
    }

    private void letters() {
        put("nothing", "");
        put("a web page", "<!doctype html><title>Sign in</title>");
        put("NULs", "\0".repeat(1_000_000));
        put("NULs inside", calendar(event("DTSTART:2026\0\0001124T090000Z", "RRULE:FREQ=\0DAILY", HOUR)));
        all.put("UTF-16", calendar(event(OLD, HOUR, "RRULE:FREQ=SECONDLY")).getBytes(StandardCharsets.UTF_16LE));
        var noise = new byte[3_000_000];
        new Random(7).nextBytes(noise);
        all.put("noise", noise);
    }

    private void put(String name, String text) {
        all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String numbers(int end) {
        return String.join(
                ",", IntStream.range(0, end).mapToObj(String::valueOf).toList());
    }

    private static String dates(int many) {
        return "20261124T000000Z,".repeat(many) + "20261125T000000Z";
    }
}
