// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Seal;
import app.supple.delivery.parcel.Stage;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whoever sends may stop at any moment: a person sees one notification all the same.
class StoppedPostTest {

    private final Parcel parcel = to(FIREFOX, "0900");

    /// Letters that never come back to a post that has stopped.
    private final Queue<Runnable> lost = new ArrayDeque<>();

    private final PostOffice office = new PostOffice(NINE, lost::add, 1);

    @Test
    void what_was_under_way_in_a_stop_goes_out_once_more_under_the_same_name_and_no_third_time() {
        office.put(parcel, FIREFOX);
        office.lookAt(NINE);

        office.now = NINE.plusSeconds(29);
        office.another(lost::add, 2).look();
        assertThat(lost).as("the first may still be sending").hasSize(1);

        office.now = NINE.plusSeconds(30);
        office.another(lost::add, 3).look();
        lost.forEach(Runnable::run);
        assertThat(office.sent).hasSize(2);
        assertThat(office.sent.stream().map(letter -> letter.message().topic()).distinct())
                .hasSize(1);
    }

    @Test
    void more_than_there_is_room_for_goes_out_again_without_waiting_for_another_lease() {
        List<Parcel> many = IntStream.range(0, 2 * Circuits.MOST_AT_ONCE)
                .mapToObj(number -> to(FIREFOX, "slot-" + number))
                .toList();
        many.forEach(one -> office.put(one, FIREFOX));
        office.lookAt(NINE);
        office.another(lost::add, 2).look();
        assertThat(lost).as("under way in two stops").hasSize(many.size());

        office.now = NINE.plusSeconds(30);
        office.another(Runnable::run, 3).look();

        assertThat(many).map(office::stage).containsOnly(new Stage.Accepted(office.now));
        assertThat(office.sent).hasSize(many.size());
    }

    @Test
    void stopped_twice_it_is_dropped_and_said_to_be_unsure() {
        office.put(parcel, FIREFOX);
        for (int stops = 0; stops < 3; stops++) {
            office.now = NINE.plusSeconds(30L * stops);
            office.another(lost::add, stops).look();
        }

        assertThat(lost).hasSize(2);
        assertThat(office.stage(parcel)).isEqualTo(new Stage.Dropped(NINE.plusSeconds(60), Reason.UNSURE, ""));
    }

    @Test
    void the_second_time_it_is_the_same_bytes() {
        Seal first = new Seal(new byte[] {1});
        office.put(parcel.with(first), FIREFOX);
        office.lookAt(NINE);
        office.now = NINE.plusSeconds(30);
        office.another(Runnable::run, 2).look();

        assertThat(office.sent)
                .extracting(Letter::parcel)
                .extracting(Parcel::sealed)
                .containsExactly(first);
    }

    @Test
    void a_computer_that_slept_while_sending_does_not_send_again_and_believes_the_answer() {
        office.put(parcel, FIREFOX);
        office.lookAt(NINE);

        office.lookAt(NINE.plusSeconds(90));
        office.lookAt(NINE.plusSeconds(180));
        assertThat(lost).hasSize(1);

        lost.remove().run();
        assertThat(office.stage(parcel)).isEqualTo(new Stage.Accepted(NINE.plusSeconds(180)));
    }

    @Test
    void whoever_comes_back_after_another_has_sent_it_writes_nothing() {
        office.put(parcel, FIREFOX);
        office.services = letter -> office.sent.size() == 1 ? new Outcome.Arrived() : new Outcome.Gone("late");
        office.lookAt(NINE);
        office.now = NINE.plusSeconds(30);
        office.another(Runnable::run, 2).look();

        lost.remove().run();

        assertThat(office.stage(parcel)).isEqualTo(new Stage.Accepted(NINE.plusSeconds(30)));
    }
}
