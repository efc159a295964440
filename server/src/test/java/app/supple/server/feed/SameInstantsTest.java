// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.person.WallClock;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.feed.Subscriptions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sixty days around the changes of clocks, in the north and in the south, by half an hour and by two.
class SameInstantsTest {

    private static final String AUTUMN_IN_THE_NORTH = "2026-09-04T12:00:00Z";
    private static final String SPRING_IN_THE_NORTH = "2026-03-05T12:00:00Z";

    /// @param autumn how often the clocks change in the sixty days from September
    /// @param spring in those from March
    @ParameterizedTest
    @CsvSource({
        "Europe/London, 1, 1",
        "America/New_York, 1, 1",
        "America/Vancouver, 0, 1",
        "America/St_Johns, 1, 1",
        "America/Havana, 1, 1",
        "America/Santiago, 1, 1",
        "Africa/Casablanca, 1, 1",
        "Africa/Cairo, 1, 1",
        "Australia/Sydney, 1, 1",
        "Australia/Lord_Howe, 1, 1",
        "Pacific/Chatham, 1, 1",
        "Antarctica/Troll, 1, 1",
    })
    void two_readers_see_every_slot_at_the_moment_of_the_plan(String zone, int autumn, int spring) {
        assertThat(changesOfClocks(zone, AUTUMN_IN_THE_NORTH)).isEqualTo(autumn);
        assertThat(changesOfClocks(zone, SPRING_IN_THE_NORTH)).isEqualTo(spring);
    }

    private static long changesOfClocks(String zone, String now) {
        var somebody = new Somebody(zone, now);
        List<PlannedSlot> planned = somebody.plan.days(PersonId.ME, somebody.now, Subscriptions.DAYS).values().stream()
                .flatMap(List::stream)
                .toList();

        List<Seen> seen = Seen.in(somebody.text());

        assertThat(seen).extracting(Seen::start).isEqualTo(moments(planned));
        assertThat(seen).extracting(Seen::uid).doesNotHaveDuplicates();
        var clock = new WallClock(somebody.persons.rules().rules(ZoneId.of(zone)));
        assertThat(seen.stream()
                        .filter(event -> event.title().equals("Morning session"))
                        .map(event -> clock.read(event.start()).toLocalTime()))
                .hasSize(Subscriptions.DAYS)
                .containsOnly(LocalTime.of(7, 0));
        return changes(seen, clock);
    }

    private static List<Instant> moments(List<PlannedSlot> planned) {
        return planned.stream().map(slot -> slot.at().toInstant()).toList();
    }

    /// By the offset of each morning.
    private static long changes(List<Seen> seen, WallClock clock) {
        List<Long> offsets = seen.stream()
                .filter(event -> event.title().equals("Morning session"))
                .map(event -> offset(event.start(), clock.read(event.start())))
                .collect(Collectors.toList());
        long changes = 0;
        for (int i = 1; i < offsets.size(); i++) {
            changes += offsets.get(i).equals(offsets.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    private static long offset(Instant moment, LocalDateTime wall) {
        return ChronoUnit.MINUTES.between(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), wall);
    }
}
