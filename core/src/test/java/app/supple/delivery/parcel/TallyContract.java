// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import static app.supple.delivery.SampleDestinations.DESK;
import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Destinations;
import app.supple.delivery.Way;
import app.supple.delivery.parcel.Outbox.Held;
import app.supple.delivery.parcel.Tally.Count;
import app.supple.delivery.parcel.Tally.Kind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How every keeper of parcels counts them.
public abstract class TallyContract {

    protected abstract Outbox outbox();

    protected abstract Destinations destinations();

    protected abstract Tally tally();

    @BeforeEach
    void know() {
        destinations().save(FIREFOX);
        destinations().save(DESK);
    }

    @Test
    void where_there_are_none_there_is_nothing_to_count() {
        assertThat(tally().since(NINE)).isEmpty();
    }

    @Test
    void those_of_one_way_and_stage_are_counted_together() {
        outbox().add(List.of(to(FIREFOX, "0900"), to(FIREFOX, "0905"), to(DESK, "0900")));

        assertThat(tally().since(NINE))
                .containsExactlyInAnyOrder(
                        new Count(Way.BROWSER, Kind.WAITING, null, 2), new Count(Way.DESKTOP, Kind.WAITING, null, 1));
    }

    @Test
    void every_stage_is_one_of_its_own_and_so_is_every_reason() {
        put("0900", new Stage.UnderWay(NINE, 0, 0));
        put("0901", new Stage.Accepted(NINE));
        put("0902", new Stage.Shown(NINE));
        put("0903", new Stage.Opened(NINE));
        put("0904", new Stage.Dropped(NINE, Reason.SWITCHED_OFF, "so"));
        put("0905", new Stage.Dropped(NINE, Reason.EXPIRED, "so"));
        put("0906", new Stage.Dropped(NINE, Reason.EXPIRED, "otherwise"));

        assertThat(tally().since(NINE))
                .containsExactlyInAnyOrder(
                        new Count(Way.BROWSER, Kind.UNDER_WAY, null, 1),
                        new Count(Way.BROWSER, Kind.ACCEPTED, null, 1),
                        new Count(Way.BROWSER, Kind.SHOWN, null, 1),
                        new Count(Way.BROWSER, Kind.OPENED, null, 1),
                        new Count(Way.BROWSER, Kind.DROPPED, Reason.SWITCHED_OFF, 1),
                        new Count(Way.BROWSER, Kind.DROPPED, Reason.EXPIRED, 2));
    }

    @Test
    void what_was_due_before_is_not_counted() {
        outbox().add(List.of(to(FIREFOX, "0900")));

        assertThat(tally().since(NINE)).hasSize(1);
        assertThat(tally().since(NINE.plusMillis(1))).isEmpty();
    }

    @Test
    void what_went_to_a_removed_destination_is_counted_without_a_way() {
        outbox().add(List.of(to(FIREFOX, "0900")));
        destinations().remove(FIREFOX.id());

        assertThat(tally().since(NINE)).containsExactly(new Count(null, Kind.WAITING, null, 1));
    }

    private void put(String slot, Stage stage) {
        Parcel parcel = to(FIREFOX, slot);
        outbox().add(List.of(parcel));
        assertThat(outbox().changeAll(List.of(new Held(parcel.in(stage), 0)))).containsExactly(true);
    }
}
