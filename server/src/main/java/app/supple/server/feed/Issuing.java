// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.person.PersonId;
import app.supple.plan.Plans;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.feed.Edition;
import app.supple.reminder.feed.Editions;
import app.supple.reminder.feed.FeedPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes events of slots, and finds out of each day whether it is still what was given out before.
record Issuing(Editions editions, FeedPlan plan, Plans plans, Secrets secrets) {

    /// In the order of days, and of time within each.
    List<Issued> events(PersonId person, Instant now, int days) {
        SortedMap<LocalDate, List<Event>> events = events(person, plan.days(person, now, days));
        SortedMap<LocalDate, String> digests = new TreeMap<>();
        events.forEach((date, day) -> digests.put(date, digest(day)));
        Map<LocalDate, Edition> issued = editions.issue(person, digests, now);
        return events.entrySet().stream()
                .flatMap(day -> day.getValue().stream()
                        .map(event -> new Issued(event, Objects.requireNonNull(issued.get(day.getKey())))))
                .toList();
    }

    private SortedMap<LocalDate, List<Event>> events(PersonId person, SortedMap<LocalDate, List<PlannedSlot>> days) {
        String seed = editions.seed(person, secrets.id());
        var lengths = new Lengths(plans, plan.persons().known().find(person));
        SortedMap<LocalDate, List<Event>> events = new TreeMap<>();
        days.forEach((date, slots) -> events.put(
                date,
                slots.stream()
                        .map(slot -> Event.of(seed, slot, lengths.of(slot)))
                        .toList()));
        return events;
    }

    private static String digest(List<Event> day) {
        return Hashes.of(day.stream().map(Event::times).collect(Collectors.joining("\n")));
    }
}
