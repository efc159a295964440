// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.plan.follow.SessionWishesInMemory;
import app.supple.programme.Part;
import app.supple.reminder.Occurrence;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Nudge nudge = SampleNudges.at(PersonId.ME, "10:00");
    private final SessionWishesInMemory wishes = new SessionWishesInMemory();
    private final LeftOut leftOut = new LeftOut(wishes);

    @Test
    void a_break_is_never_left_out_with_a_session() {
        wish(Part.MORNING, new Action.Skip());
        wish(Part.EVENING, new Action.Skip());

        assertThat(leftOut.to(nudge, NOW)).isEmpty();
    }

    @Test
    void of_two_sessions_only_the_one_left_out_is_silent() {
        wish(Part.EVENING, new Action.Skip());

        assertThat(leftOut.to(session("evening"), NOW)).contains(new Hush.LeftOut());
        assertThat(leftOut.to(session("morning"), NOW)).isEmpty();
    }

    @Test
    void one_that_is_only_moved_still_calls() {
        wish(Part.EVENING, new Action.Move(LocalTime.of(18, 15)));

        assertThat(leftOut.to(session("evening"), NOW)).isEmpty();
    }

    private void wish(Part part, Action action) {
        wishes.keep(PersonId.ME, new SessionWish(nudge.occurrence().date(), part, action));
    }

    private Nudge session(String rule) {
        String name = nudge.occurrence().date() + "-" + rule + "-2130";
        return Nudge.planned(Occurrence.named(name, PersonId.ME).orElseThrow(), nudge.leeway());
    }
}
