// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import static app.supple.delivery.SampleDestinations.CHROME;
import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.SampleDestinations.MAIL;
import static app.supple.delivery.SampleDestinations.WORK;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Destination;
import app.supple.delivery.Destination.Manner;
import app.supple.delivery.Discretion;
import app.supple.delivery.When;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is sent, and why something is not.
class PostTest {

    private final PostOffice office = new PostOffice(NINE);
    private final Parcel parcel = to(FIREFOX, "0900");

    @Test
    void what_is_due_goes_out_once_and_is_taken() {
        office.put(parcel, FIREFOX);

        office.lookAt(NINE.minusSeconds(1));
        assertThat(office.sent).isEmpty();

        office.lookAt(NINE.plusSeconds(3));
        office.lookAt(NINE.plusSeconds(60));
        assertThat(office.sent).hasSize(1);
        assertThat(office.stage(parcel)).isEqualTo(new Stage.Accepted(NINE.plusSeconds(3)));
    }

    @Test
    void after_its_use_nothing_is_sent_and_the_reason_is_kept() {
        office.put(parcel, FIREFOX);

        office.lookAt(parcel.use().until());

        assertThat(office.sent).isEmpty();
        assertThat(reason()).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void what_was_answered_elsewhere_is_not_sent() {
        office.put(parcel, FIREFOX);
        office.contents = _ -> new Contents.Content.Drop(Reason.ANSWERED);

        office.lookAt(NINE);

        assertThat(office.sent).isEmpty();
        assertThat(reason()).isEqualTo(Reason.ANSWERED);
    }

    @Test
    void what_was_switched_off_or_removed_meanwhile_gets_nothing() {
        office.put(parcel, FIREFOX.in(MAIL.manner()));
        office.lookAt(NINE);
        assertThat(reason()).isEqualTo(Reason.SWITCHED_OFF);

        Parcel second = to(CHROME, "0900");
        office.put(second, CHROME);
        office.kept.remove(CHROME.id());
        office.lookAt(NINE);
        assertThat(office.stage(second)).isEqualTo(new Stage.Dropped(NINE, Reason.SWITCHED_OFF, ""));
    }

    @Test
    void outside_its_hours_a_destination_is_left_in_peace() {
        Destination atWork = FIREFOX.in(new Manner(true, new When.Except(WORK), Discretion.NEUTRAL));
        office.put(parcel, atWork);

        office.lookAt(NINE);

        assertThat(reason()).isEqualTo(Reason.OUT_OF_HOURS);
    }

    @Test
    void a_test_goes_out_whatever_is_switched_off() {
        Parcel test = Parcel.of(Cause.test(PersonId.ME, "1"), FIREFOX.id(), parcel.use());
        office.put(test, FIREFOX.in(new Manner(false, new When.Except(WORK), Discretion.NEUTRAL)));

        office.lookAt(NINE);

        assertThat(office.sent).hasSize(1);
    }

    @Test
    void a_destination_that_is_no_more_gets_nothing_again() {
        office.put(parcel, FIREFOX);
        office.services = _ -> new Outcome.Gone("410");
        office.lookAt(NINE);

        Parcel next = to(FIREFOX, "1100");
        office.put(next, FIREFOX);
        office.lookAt(NINE);

        assertThat(reason()).isEqualTo(Reason.GONE);
        assertThat(office.sent).hasSize(1);
        assertThat(office.stage(next)).isEqualTo(new Stage.Dropped(NINE, Reason.SWITCHED_OFF, ""));
    }

    @Test
    void a_way_that_breaks_is_tried_again() {
        office.put(parcel, FIREFOX);
        office.services = _ -> {
            throw new IllegalStateException();
        };

        office.lookAt(NINE);

        assertThat(office.stage(parcel)).isInstanceOfSatisfying(Stage.Waiting.class, waiting -> {
            assertThat(waiting.tries()).isEqualTo(1);
            assertThat(waiting.said()).contains("IllegalStateException");
        });
    }

    private @Nullable Reason reason() {
        return office.stage(parcel) instanceof Stage.Dropped(var _, var why, var _) ? why : null;
    }
}
