// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.move.Thing;
import app.supple.person.DayStart;
import app.supple.person.FirstHour;
import app.supple.person.LookName;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.person.Whereabouts;
import app.supple.person.Whereabouts.Stay;
import app.supple.progress.report.Who;
import app.supple.reminder.delay.Pause;
import app.supple.server.wire.JsonFields;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A person, where they were, and when they paused.
final class PersonParts {

    private static final List<DayOfWeek> DAYS = Arrays.asList(DayOfWeek.values());

    private PersonParts() {}

    static void write(Out out, Person person) {
        out.text("zone", person.zone())
                .text("day_start", person.dayStart().at())
                .list("week", DAYS, day -> {
                    Rhythm rhythm = person.rhythms().on(day);
                    out.text("rising", rhythm.rising()).text("bed", rhythm.bed());
                })
                .number("first_hour_minutes", (int) person.firstHour().length().toMinutes())
                .text("look", person.look().text());
    }

    static Thing person(JsonFields fields, PersonId me) {
        var zone = Fields.zone(fields, "zone");
        var dayStart = new DayStart(Fields.time(fields, "day_start"));
        List<Rhythm> week = fields.list("week", DAYS.size(), day -> rhythm(day));
        var firstHour = new FirstHour(
                Duration.ofMinutes(fields.number("first_hour_minutes", 0, (int) FirstHour.LONGEST.toMinutes())));
        String look = fields.optionalText("look", LookName.LONGEST);
        return new Thing.Me(new Person(me, zone, dayStart, rhythms(fields, week), firstHour, new LookName(look)));
    }

    private static Rhythm rhythm(JsonFields day) {
        var rising = Fields.time(day, "rising");
        var bed = Fields.time(day, "bed");
        if (!Rhythm.isPossible(rising, bed)) {
            day.note("bed", "A waking day has 4 to 20 hours. Change one of the two times.");
            return Rhythm.USUAL;
        }
        return new Rhythm(rising, bed);
    }

    private static Rhythms rhythms(JsonFields fields, List<Rhythm> week) {
        if (week.size() < DAYS.size()) {
            fields.noteFirst("week", "This needs seven days, Monday first.");
            return Rhythms.USUAL;
        }
        Map<DayOfWeek, Rhythm> days = new EnumMap<>(DayOfWeek.class);
        DAYS.forEach(day -> days.put(day, week.get(day.getValue() - 1)));
        return new Rhythms(days);
    }

    static void write(Out out, Whereabouts whereabouts) {
        out.list("stays", whereabouts.stays(), stay -> {
            out.text("zone", stay.zone());
            if (!stay.since().equals(Instant.MIN)) {
                out.text("since", stay.since());
            }
        });
    }

    static Thing places(JsonFields fields) {
        return new Thing.Places(new Whereabouts(fields.list("stays", Whereabouts.MOST_STAYS, stay -> {
            var zone = Fields.zone(stay, "zone");
            return new Stay(zone, stay.has("since") ? Fields.moment(stay, "since") : Instant.MIN);
        })));
    }

    static void write(Out out, Who who) {
        out.text("name", who.name()).number("born", who.born());
    }

    static Thing introduction(JsonFields fields, Instant now) {
        String name = Fields.words(fields, "name", Who.LONGEST_NAME);
        if (name.isBlank()) {
            fields.noteFirst("name", "This is missing.");
        }
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        return new Thing.Introduced(
                new Who(name.isBlank() ? "x" : name, fields.optionalNumber("born", Who.EARLIEST_BIRTH, year)));
    }

    static void write(Out out, Pause pause) {
        out.text("from", pause.from()).text("until", pause.until()).word("cause", pause.cause());
    }

    static Thing pause(JsonFields fields) {
        var from = Fields.moment(fields, "from");
        var until = Fields.moment(fields, "until");
        return new Thing.Paused(new Pause(from, until, Fields.word(fields, "cause", Pause.Cause.class)));
    }
}
