// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import static app.supple.delivery.SampleDestinations.CHROME;
import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Destinations;
import app.supple.delivery.parcel.Outbox.Held;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How every keeper of parcels behaves.
public abstract class OutboxContract {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Parcel early = to(FIREFOX, "0900");
    private final Parcel other = to(CHROME, "0900");

    protected abstract Outbox outbox();

    protected abstract Destinations destinations();

    @BeforeEach
    void know() {
        destinations().save(FIREFOX);
        destinations().save(CHROME);
    }

    @Test
    void there_is_one_for_each_cause_and_destination_for_ever() {
        assertThat(outbox().add(List.of(early, other))).isEqualTo(2);
        change(claim(NINE).getFirst(), new Stage.Accepted(NINE));

        assertThat(outbox().add(List.of(early, other))).isZero();
    }

    @Test
    void it_comes_back_whole_at_every_stage() {
        outbox().add(List.of(early));
        for (Stage stage : List.of(
                new Stage.UnderWay(NINE, 2, 1),
                new Stage.Waiting(NINE, 3, 1, "The service is down."),
                new Stage.Dropped(NINE, Reason.OUT_OF_HOURS, "so"),
                new Stage.Accepted(NINE.plusMillis(7)),
                new Stage.Shown(NINE),
                new Stage.Opened(NINE))) {
            Parcel parcel = early.in(stage).with(new Seal(new byte[] {0, -1, 7}));
            outbox().changeAll(List.of(new Held(parcel, fence())));
            assertThat(outbox().find(early.id())).contains(parcel);
            fence++;
        }
    }

    private long fence;

    private long fence() {
        return fence;
    }

    @Test
    void before_its_time_nobody_gets_it_and_while_somebody_has_it_nobody_else() {
        outbox().add(List.of(early));

        assertThat(claim(NINE.minusMillis(1))).isEmpty();
        assertThat(claim(NINE)).extracting(Held::parcel).containsExactly(early);
        assertThat(claim(NINE.plusSeconds(29))).isEmpty();
        assertThat(claim(NINE.plusSeconds(30))).hasSize(1);
    }

    @Test
    void while_it_is_under_way_the_lease_goes_on_and_otherwise_it_ends() {
        outbox().add(List.of(early));
        change(claim(NINE).getFirst(), new Stage.UnderWay(NINE, 0, 0));

        assertThat(claim(NINE.plusSeconds(29))).isEmpty();
        change(claim(NINE.plusSeconds(30)).getFirst(), new Stage.Waiting(NINE.plusSeconds(31), 1, 1, ""));

        assertThat(claim(NINE.plusSeconds(30))).isEmpty();
        assertThat(claim(NINE.plusSeconds(31))).hasSize(1);
    }

    @Test
    void who_comes_too_late_changes_nothing() {
        outbox().add(List.of(early));
        Held first = claim(NINE).getFirst();
        Held second = claim(NINE.plusSeconds(30)).getFirst();

        assertThat(change(first, new Stage.Accepted(NINE))).isFalse();
        assertThat(change(second, new Stage.Shown(NINE))).isTrue();
    }

    @Test
    void origins_that_are_down_are_left_alone_until_the_use_is_over() {
        outbox().add(List.of(early, other));
        Set<String> down = Set.of(FIREFOX.address().origin());

        assertThat(outbox().claim(NINE, LEASE, 9, down))
                .extracting(Held::parcel)
                .containsExactly(other);
        Instant over = early.use().until();
        assertThat(outbox().claim(over, LEASE, 9, down)).hasSize(2);
    }

    @Test
    void no_more_are_taken_than_there_is_room_for_and_who_waits_longest_comes_first() {
        outbox().add(List.of(early.in(Stage.Waiting.from(NINE.plusSeconds(2))), other));

        assertThat(outbox().claim(NINE.plusSeconds(9), LEASE, 1, Set.of()))
                .extracting(Held::parcel)
                .containsExactly(other);
    }

    private List<Held> claim(Instant now) {
        return outbox().claim(now, LEASE, 9, Set.of());
    }

    private boolean change(Held held, Stage stage) {
        return outbox().changeAll(List.of(held.changed(held.parcel().in(stage))))
                .getFirst();
    }

    @Test
    void the_latest_come_first_and_what_is_long_over_is_forgotten() {
        outbox().add(List.of(early, other));

        assertThat(outbox().since(PersonId.ME, NINE, 9)).containsExactlyInAnyOrder(early, other);
        assertThat(outbox().since(PersonId.ME, NINE.plusMillis(1), 9)).isEmpty();
        assertThat(outbox().since(PersonId.ME, NINE, 1)).hasSize(1);

        outbox().forget(early.use().until());
        assertThat(outbox().since(PersonId.ME, NINE, 9)).hasSize(2);
        outbox().forget(early.use().until().plusMillis(1));
        assertThat(outbox().since(PersonId.ME, NINE, 9)).isEmpty();
    }
}
