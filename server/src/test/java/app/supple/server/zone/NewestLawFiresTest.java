// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.TzRules;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.Slots;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.delay.Leeways;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.OccurrencesInMemory;
import app.supple.reminder.life.Nudge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the law to the call: two provinces stopped to change their clocks in 2026.
class NewestLawFiresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final TzRules rules = new NewestRules();
    private final OccurrencesInMemory occurrences = new OccurrencesInMemory();

    @ParameterizedTest
    @CsvSource({"America/Vancouver, 2026-12-01T16:00:00Z", "America/Edmonton, 2026-12-01T15:00:00Z"})
    void nine_in_the_morning_calls_at_nine_by_the_newest_law(ZoneId zone, Instant moment) {
        occurrences.add(List.of(nine(zone)));

        assertThat(claimed(moment.minusMillis(1))).isEmpty();
        assertThat(claimed(moment)).hasSize(1).hasOnlyElementsOfType(Effect.Keep.class);
    }

    private Nudge nine(ZoneId zone) {
        var who = Reminded.usually(Person.newcomer(PersonId.ME, zone));
        List<PlannedSlot> slots =
                new Reminders(rules, Slots.MOVEMENTS).day(who, DAY).slots();
        return Nudge.planned(slots, new Leeways(who, rules)).stream()
                .filter(nudge -> nudge.occurrence().slot().equals(LocalTime.of(9, 0)))
                .findFirst()
                .orElseThrow();
    }

    private List<Effect> claimed(Instant now) {
        List<Kept> claimed = occurrences.claim(now, Engine.LEASE, Engine.PERSONS);
        return new Engine((_, _) -> Optional.empty())
                .step(new Moment(now, 0), new Signal.Claimed(claimed, Engine.PERSONS));
    }
}
