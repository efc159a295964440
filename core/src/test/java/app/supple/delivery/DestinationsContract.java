// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import static app.supple.delivery.SampleDestinations.ALL;
import static app.supple.delivery.SampleDestinations.CHROME;
import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.SampleDestinations.MAIL;
import static app.supple.delivery.SampleDestinations.browser;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Seal;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How every keeper of destinations behaves.
public abstract class DestinationsContract {

    protected abstract Destinations destinations();

    protected abstract Outbox outbox();

    @Test
    void destinations_of_every_kind_come_back_whole_in_the_order_in_which_they_came() {
        ALL.forEach(destinations()::save);

        assertThat(destinations().of(PersonId.ME))
                .extracting(Destinations.Known::destination)
                .isEqualTo(ALL);
        assertThat(destinations().of(new PersonId("ben"))).isEmpty();
    }

    @Test
    void saved_again_it_is_changed_and_not_a_second_one() {
        destinations().save(FIREFOX);
        destinations().save(CHROME);

        destinations().save(FIREFOX.in(MAIL.manner()));

        assertThat(destinations().of(PersonId.ME))
                .extracting(Destinations.Known::destination)
                .containsExactly(FIREFOX.in(MAIL.manner()), CHROME);
    }

    @Test
    void what_was_taken_and_shown_is_known_of_a_browser() {
        destinations().save(FIREFOX);
        send(to(FIREFOX, "0900"), new Stage.Accepted(NINE));
        send(to(FIREFOX, "1100"), new Stage.Accepted(NINE.plusSeconds(5)));

        assertThat(standing()).isEqualTo(new Standing(NINE.plusSeconds(5), null, NINE, null));

        outbox().receipt(to(FIREFOX, "1100").id(), new Stage.Shown(NINE.plusSeconds(9)));

        assertThat(standing()).isEqualTo(new Standing(NINE.plusSeconds(5), NINE.plusSeconds(9), null, null));
    }

    @Test
    void one_that_is_gone_stays_gone_until_it_has_another_address() {
        destinations().save(FIREFOX);
        send(to(FIREFOX, "0900"), new Stage.Dropped(NINE, Reason.GONE, "410"));

        destinations().save(FIREFOX.in(MAIL.manner()));
        assertThat(standing()).isEqualTo(new Standing(null, null, null, NINE));

        destinations().save(FIREFOX.at(browser("https://push.example/new")));
        assertThat(standing()).isEqualTo(Standing.NEW);
    }

    @Test
    void what_was_sealed_for_other_keys_is_unsealed_and_what_was_sealed_for_the_same_stays() {
        Parcel parcel = to(FIREFOX, "0900").with(new Seal(new byte[] {1}));
        destinations().save(FIREFOX);
        outbox().add(List.of(parcel));

        destinations().save(FIREFOX.in(MAIL.manner()));
        assertThat(outbox().find(parcel.id())).contains(parcel);

        destinations().save(FIREFOX.at(browser("https://push.example/new")));
        assertThat(outbox().find(parcel.id())).contains(parcel.with(null));
    }

    @Test
    void one_that_was_removed_is_no_more() {
        destinations().save(FIREFOX);

        assertThat(destinations().remove(FIREFOX.id())).isTrue();
        assertThat(destinations().remove(FIREFOX.id())).isFalse();
        assertThat(destinations().find(FIREFOX.id())).isEmpty();
    }

    private Standing standing() {
        return destinations().find(FIREFOX.id()).orElseThrow().standing();
    }

    private void send(Parcel parcel, Stage end) {
        outbox().add(List.of(parcel));
        var held = outbox().claim(NINE, Duration.ofSeconds(30), 1, Set.of()).getFirst();
        outbox().changeAll(List.of(held.changed(held.parcel().in(end))));
    }
}
