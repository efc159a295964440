// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/// How every keeper of wishes for sessions behaves.
public abstract class SessionWishesContract {

    private static final PersonId BEN = new PersonId("ben");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final SessionWish skip = new SessionWish(MONDAY, Part.EVENING, new Action.Skip());
    private final SessionWish swap = new SessionWish(TUESDAY, Part.MORNING, new Action.Swap());
    private final SessionWish move = new SessionWish(TUESDAY, Part.EVENING, new Action.Move(LocalTime.of(19, 30)));

    protected abstract SessionWishes wishes();

    @Test
    void wishes_come_back_in_the_order_of_their_sessions() {
        wishes().keep(PersonId.ME, move);
        wishes().keep(PersonId.ME, swap);
        wishes().keep(PersonId.ME, skip);

        assertThat(wishes().between(PersonId.ME, MONDAY, TUESDAY)).containsExactly(skip, swap, move);
        assertThat(wishes().between(PersonId.ME, TUESDAY, TUESDAY)).containsExactly(swap, move);
        assertThat(wishes().between(BEN, MONDAY, TUESDAY)).isEmpty();
    }

    @Test
    void the_last_wish_for_a_session_counts() {
        wishes().keep(PersonId.ME, move);
        var stays = new SessionWish(TUESDAY, Part.EVENING, new Action.Skip());
        wishes().keep(PersonId.ME, stays);

        assertThat(wishes().between(PersonId.ME, MONDAY, TUESDAY)).containsExactly(stays);
    }

    @Test
    void a_wish_can_be_taken_back_once() {
        wishes().keep(PersonId.ME, skip);

        assertThat(wishes().forget(PersonId.ME, MONDAY, Part.MORNING)).isFalse();
        assertThat(wishes().forget(PersonId.ME, MONDAY, Part.EVENING)).isTrue();
        assertThat(wishes().forget(PersonId.ME, MONDAY, Part.EVENING)).isFalse();
        assertThat(wishes().between(PersonId.ME, MONDAY, TUESDAY)).isEmpty();
    }
}
