// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Destinations;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How every keeper of parcels takes the word of a device.
public abstract class ReceiptsContract {

    private final Parcel parcel = to(FIREFOX, "0900");

    protected abstract Outbox outbox();

    protected abstract Destinations destinations();

    @BeforeEach
    void send() {
        destinations().save(FIREFOX);
        outbox().add(List.of(parcel));
    }

    @Test
    void the_first_word_counts_and_an_opened_one_stays_opened() {
        assertThat(stageAfter(new Stage.Shown(NINE))).isEqualTo(new Stage.Shown(NINE));
        assertThat(stageAfter(new Stage.Shown(NINE.plusSeconds(1)))).isEqualTo(new Stage.Shown(NINE));
        assertThat(stageAfter(new Stage.Opened(NINE.plusSeconds(2)))).isEqualTo(new Stage.Opened(NINE.plusSeconds(2)));
        assertThat(stageAfter(new Stage.Opened(NINE.plusSeconds(3)))).isEqualTo(new Stage.Opened(NINE.plusSeconds(2)));
        assertThat(stageAfter(new Stage.Shown(NINE.plusSeconds(4)))).isEqualTo(new Stage.Opened(NINE.plusSeconds(2)));
    }

    @Test
    void a_device_that_is_faster_than_its_service_is_believed() {
        var held = outbox().claim(NINE, Duration.ofSeconds(30), 1, Set.of()).getFirst();

        outbox().receipt(parcel.id(), new Stage.Shown(NINE));

        assertThat(outbox().changeAll(List.of(held.changed(parcel.in(new Stage.Accepted(NINE))))))
                .containsExactly(false);
        assertThat(outbox().find(parcel.id())).map(Parcel::stage).contains(new Stage.Shown(NINE));
        assertThat(outbox().claim(NINE.plusSeconds(60), Duration.ofSeconds(30), 1, Set.of()))
                .isEmpty();
    }

    @Test
    void nobody_knows_a_parcel_that_was_never_sent() {
        assertThat(outbox().receipt(new ParcelId("0".repeat(32)), new Stage.Shown(NINE)))
                .isEmpty();
    }

    private Stage stageAfter(Stage receipt) {
        return outbox().receipt(parcel.id(), receipt).orElseThrow().stage();
    }
}
