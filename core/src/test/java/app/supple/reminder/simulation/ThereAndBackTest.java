// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.RulesOfJava;
import app.supple.reminder.Rule;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.simulation.Lab.Sent;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// From Tokyo to Los Angeles, and back within two days.
class ThereAndBackTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private final Somebody me = new Somebody("me", TOKYO, Cadence.USUAL);
    private final Lab lab = new Lab(Instant.parse("2026-02-01T20:00:00Z"), me);

    @Test
    void nothing_comes_twice_for_one_date_and_every_date_has_its_morning() {
        lab.plan(new RulesOfJava());
        lab.until("2026-02-02T03:00:00Z");
        goTo(LOS_ANGELES);
        lab.until("2026-02-03T12:00:00Z");
        lab.plan(new RulesOfJava());
        lab.until("2026-02-03T21:00:00Z");
        goTo(TOKYO);
        lab.until("2026-02-05T14:00:00Z");

        assertThat(lab.sent).extracting(Sent::occurrence).doesNotHaveDuplicates();
        assertThat(lab.sent)
                .filteredOn(sent -> sent.occurrence().rule() == Rule.MORNING)
                .extracting(sent -> sent.occurrence().date() + " at " + sent.at())
                .containsExactly(
                        "2026-02-02 at 2026-02-01T22:00:00Z",
                        "2026-02-03 at 2026-02-03T15:00:00Z",
                        "2026-02-04 at 2026-02-03T22:00:00Z",
                        "2026-02-05 at 2026-02-04T22:00:00Z");
    }

    private void goTo(ZoneId zone) {
        me.goesTo(zone, lab.clockwork.now());
        lab.plan(new RulesOfJava());
    }
}
