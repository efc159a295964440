// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.plan.follow.SessionWish.Because;
import app.supple.plan.follow.SessionWishes;
import app.supple.plan.follow.SessionWishesContract;
import app.supple.plan.follow.SessionWishesInMemory;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Without an experiment, all is as it was wished.
class DrawnWishesTest extends SessionWishesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate FIRST_OFF = TODAY.plusDays(1);
    private static final LocalDate NEXT_OFF = TODAY.plusDays(3);
    private static final Draw DRAW = Draw.read("01011010010110");

    private final Experiments experiments = new ExperimentsInMemory();
    private final SessionWishesInMemory kept = new SessionWishesInMemory();
    private LocalDate today = TODAY;
    private final SessionWishes wishes = new DrawnWishes(kept, experiments, _ -> today);

    @Override
    protected SessionWishes wishes() {
        return wishes;
    }

    @Test
    void an_evening_is_left_out_on_its_day_and_not_told_before() {
        begin();
        assertThat(on(NEXT_OFF)).isNull();

        today = NEXT_OFF;
        assertThat(on(NEXT_OFF)).isEqualTo(new Action.Skip(Because.EXPERIMENT));
        assertThat(on(FIRST_OFF)).isEqualTo(new Action.Skip(Because.EXPERIMENT));
        assertThat(on(FIRST_OFF.plusDays(1))).isNull();
    }

    @Test
    void taken_back_it_is_wanted_and_stays_so() {
        begin();
        today = FIRST_OFF;

        assertThat(wishes.forget(PersonId.ME, FIRST_OFF, Part.EVENING)).isTrue();
        assertThat(on(FIRST_OFF)).isNull();
        assertThat(wishes.forget(PersonId.ME, FIRST_OFF, Part.EVENING)).isFalse();
    }

    @Test
    void the_morning_is_no_part_of_it() {
        begin();
        today = FIRST_OFF;

        assertThat(wishes.forget(PersonId.ME, FIRST_OFF, Part.MORNING)).isFalse();
        assertThat(on(FIRST_OFF)).isEqualTo(new Action.Skip(Because.EXPERIMENT));
    }

    @Test
    void who_moves_the_evening_to_another_time_wants_it() {
        begin();
        today = FIRST_OFF;
        var move = new Action.Move(LocalTime.of(20, 0));
        wishes.keep(PersonId.ME, new SessionWish(FIRST_OFF, Part.EVENING, move));

        assertThat(on(FIRST_OFF)).isEqualTo(move);
    }

    @Test
    void a_wish_of_before_gives_way_on_an_evening_that_is_left_out() {
        begin();
        wishes.keep(PersonId.ME, new SessionWish(NEXT_OFF, Part.EVENING, new Action.Move(LocalTime.of(20, 0))));
        today = NEXT_OFF;

        assertThat(on(NEXT_OFF)).isEqualTo(new Action.Skip(Because.EXPERIMENT));
        assertThat(wishes.between(PersonId.ME, NEXT_OFF, NEXT_OFF)).hasSize(1);
    }

    private void begin() {
        experiments.begin(PersonId.ME, Experiment.after(TODAY, DRAW));
    }

    private @Nullable Action on(LocalDate date) {
        return wishes.between(PersonId.ME, date, date).stream()
                .map(SessionWish::action)
                .findFirst()
                .orElse(null);
    }
}
