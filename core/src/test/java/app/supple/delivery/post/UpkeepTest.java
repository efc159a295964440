// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import static app.supple.delivery.SampleDestinations.CHROME;
import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.SampleDestinations.MAIL;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Destination;
import app.supple.delivery.Destination.Manner;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Standing;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A browser whose messages are accepted, and that never says that it showed one.
class UpkeepTest {

    private final Destination mail = MAIL.in(Manner.USUAL);
    private final PostOffice office = new PostOffice(NINE);
    private final Upkeep upkeep = new Upkeep(office.kept, office.kept);

    @BeforeEach
    void accept() {
        office.put(to(FIREFOX, "0900"), FIREFOX);
        office.kept.save(CHROME);
        office.lookAt(NINE);
    }

    @Test
    void after_three_days_one_mail_says_so_and_no_second_one() {
        office.kept.save(mail);

        upkeep.runOnce(PersonId.ME, NINE.plus(Standing.WORRYING).minusMillis(1));
        assertThat(mails()).isEmpty();

        for (int hour = 0; hour < 48; hour++) {
            upkeep.runOnce(PersonId.ME, NINE.plus(Standing.WORRYING).plus(Duration.ofHours(hour)));
        }
        assertThat(mails()).hasSize(1);
        assertThat(Upkeep.silentDevice(mails().getFirst().cause(), office.kept.of(PersonId.ME)))
                .contains("My firefox");
    }

    @Test
    void seen_again_and_silent_again_there_is_another() {
        office.kept.save(mail);
        upkeep.runOnce(PersonId.ME, NINE.plus(Standing.WORRYING));
        office.kept.receipt(to(FIREFOX, "0900").id(), new Stage.Shown(NINE.plus(Duration.ofDays(4))));
        upkeep.runOnce(PersonId.ME, NINE.plus(Duration.ofDays(6)));
        assertThat(mails()).hasSize(1);

        Parcel next = to(FIREFOX, "1100");
        office.put(next, FIREFOX);
        office.lookAt(NINE.plusSeconds(60));
        upkeep.runOnce(PersonId.ME, NINE.plusSeconds(60).plus(Standing.WORRYING));

        assertThat(mails()).hasSize(2);
    }

    @Test
    void without_a_mailbox_nothing_is_sent() {
        upkeep.runOnce(PersonId.ME, NINE.plus(Standing.WORRYING));

        assertThat(parcels()).hasSize(1);
    }

    @Test
    void after_sixty_days_it_is_switched_off_and_the_others_stay() {
        upkeep.runOnce(PersonId.ME, NINE.plus(Standing.LOST).minusMillis(1));
        assertThat(isOn(FIREFOX.id())).isTrue();

        upkeep.runOnce(PersonId.ME, NINE.plus(Standing.LOST));

        assertThat(isOn(FIREFOX.id())).isFalse();
        assertThat(isOn(CHROME.id())).isTrue();
    }

    private boolean isOn(DestinationId id) {
        return office.kept.find(id).orElseThrow().destination().manner().on();
    }

    private List<Parcel> mails() {
        return parcels().stream()
                .filter(parcel -> parcel.to().equals(mail.id()))
                .toList();
    }

    private List<Parcel> parcels() {
        return office.kept.since(PersonId.ME, Instant.EPOCH, 99);
    }
}
