// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.person.Known;
import app.supple.person.PeopleInMemory;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.plan.Plans;
import app.supple.reminder.Movement;
import app.supple.reminder.Reminders;
import app.supple.reminder.call.Breaks;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.feed.EditionsInMemory;
import app.supple.reminder.feed.FeedPlan;
import app.supple.reminder.feed.Feeds;
import app.supple.reminder.feed.FeedsInMemory;
import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.feed.Subscriptions.Written;
import app.supple.reminder.feed.Titles;
import app.supple.reminder.keep.OccurrencesInMemory;
import app.supple.reminder.wish.WishesInMemory;
import app.supple.server.content.Content;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.zone.NewestRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/// Somebody whose reminders stand in a calendar, with everything around them in memory.
final class Somebody {

    static final List<Movement> MOVEMENTS = List.of(
            new Movement(
                    "tilt",
                    "Kippen; im Sitzen, \\ „ganz langsam“ – für den unteren Rücken 🪑🪑",
                    Duration.ofMinutes(1)),
            new Movement("turn", "Turning, sitting", Duration.ofMinutes(2)),
            new Movement("bend", "Bending, sitting", Duration.ofMinutes(4)));

    private static final Content CONTENT = Content.read(ContentFiles.packed());

    final Persons persons;
    final FeedPlan plan;
    final Breaks breaks;
    final Subscriptions subscriptions;
    Instant now;

    Somebody(String zone, String now) {
        this(zone, now, new FeedsInMemory(), new Random(7)::nextBytes);
    }

    Somebody(String zone, String now, Feeds feeds, Consumer<byte[]> random) {
        this.now = Instant.parse(now);
        var known = new Known(new PeopleInMemory(), ZoneId.of(zone));
        persons = new Persons(known, new WishesInMemory(), new NewestRules());
        breaks = new Breaks(persons);
        var reminders = new Reminders(persons.rules(), MOVEMENTS);
        var calls = new Calls(
                persons,
                reminders,
                new OccurrencesInMemory(),
                (_, _) -> Optional.empty(),
                () -> new Moment(this.now, 0));
        plan = new FeedPlan(persons, calls);
        var plans = new Plans(CONTENT.library(), CONTENT.routines());
        subscriptions = new WrittenFeeds(feeds, new EditionsInMemory(), plan, plans, random);
    }

    Person person() {
        return persons.known().find(PersonId.ME);
    }

    void moveTo(String zone) {
        persons.known().isAt(PersonId.ME, ZoneId.of(zone), now);
    }

    void live(String rising, String bed) {
        var rhythm = new Rhythm(LocalTime.parse(rising), LocalTime.parse(bed));
        persons.known().people().save(person().livingBy(Rhythms.alike(rhythm)));
    }

    Written file(Titles titles) {
        return subscriptions.file(PersonId.ME, titles, Subscriptions.DAYS, now);
    }

    String text() {
        return file(Titles.NEUTRAL).text();
    }
}
