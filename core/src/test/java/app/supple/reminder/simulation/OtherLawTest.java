// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.RulesOfJava;
import app.supple.person.TzRules;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.simulation.Lab.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules of time are swapped under a running engine: Vancouver does not put its clocks back any more.
class OtherLawTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final TzRules OLD =
            Decree.of(new RulesOfJava(), VANCOUVER, Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.ofHours(-8));
    private static final TzRules NEW =
            Decree.of(new RulesOfJava(), VANCOUVER, Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.ofHours(-7));

    private final Somebody me = new Somebody("me", VANCOUVER, Cadence.USUAL);
    private final Lab lab = new Lab(Instant.parse("2026-12-01T14:00:00Z"), me);

    @Test
    void all_that_is_to_come_is_planned_anew_and_what_was_sent_does_not_come_again() {
        lab.plan(OLD);
        lab.until("2026-12-01T17:10:00Z");
        assertThat(lab.sent).extracting(sent -> sent.occurrence().slot()).containsExactly(LocalTime.of(7, 0), nine());

        lab.plan(NEW);

        assertThat(waiting()).isNotEmpty().allMatch(OtherLawTest::isByTheNewLaw);
        lab.until("2026-12-02T16:10:00Z");
        assertThat(lab.sent).extracting(Sent::occurrence).doesNotHaveDuplicates();
        assertThat(lab.sent.getLast())
                .satisfies(last -> assertThat(last.occurrence().slot()).isEqualTo(nine()))
                .satisfies(last -> assertThat(last.at()).isEqualTo("2026-12-02T16:00:00Z"));
    }

    /// Its time has passed already by the new law, which came too late for it.
    @Test
    void what_the_new_law_puts_into_the_past_is_not_sent_late() {
        lab.plan(OLD);
        lab.until("2026-12-01T18:10:00Z");
        lab.plan(NEW);
        lab.until("2026-12-01T18:59:00Z");

        assertThat(lab.sent).extracting(sent -> sent.occurrence().slot()).containsExactly(LocalTime.of(7, 0), nine());
        assertThat(Plan.slots(me, lab.clockwork.now(), NEW))
                .extracting(slot -> slot.occurrence().slot())
                .startsWith(LocalTime.of(13, 0));
    }

    private List<Nudge> waiting() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        return lab.kept(me.id(), day, day.plusDays(3)).stream()
                .filter(nudge -> nudge.state() instanceof State.Planned)
                .toList();
    }

    private static boolean isByTheNewLaw(Nudge nudge) {
        Instant moment =
                nudge.occurrence().date().atTime(nudge.occurrence().slot()).toInstant(ZoneOffset.ofHours(-7));
        return nudge.leeway().due().equals(moment);
    }

    private static LocalTime nine() {
        return LocalTime.of(9, 0);
    }
}
