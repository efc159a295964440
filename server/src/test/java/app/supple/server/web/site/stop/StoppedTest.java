// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.DestinationId;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.ParcelId;
import app.supple.person.PersonId;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Monday in Berlin on which breaks fall due at 9:00 and 11:00.
class StoppedTest {

    private RunningHouse house;
    private DestinationId mailbox;

    @BeforeEach
    void addAMailbox(@TempDir Path folder) {
        house = RunningHouse.alone(folder);
        String place = house.post("/settings/reminders", "way=mail&mailbox=me@example.org")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        mailbox = new DestinationId(place.substring(place.indexOf('#') + 1));
        callsAt("06:30");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void after_the_stop_nothing_more_is_put_in_for_that_mailbox() {
        callsAt("08:00");
        String nine = parcel("0900");
        assertThat(statusOf(nine)).as("the mail of the first break").isEqualTo(200);

        house.post("/stop/" + nine, "");
        callsAt("10:00");

        assertThat(house.get("/api/v1/nudge").body()).contains("2026-11-23-nudge-1100");
        assertThat(statusOf(parcel("1100"))).as("none for the second").isEqualTo(404);
    }

    @Test
    void without_the_stop_there_is_one_for_each_break() {
        callsAt("08:00");
        callsAt("10:00");

        assertThat(statusOf(parcel("1100"))).isEqualTo(200);
    }

    /// @param utc which is an hour behind the clock on the wall
    private void callsAt(String utc) {
        house.setClock("2026-11-23T" + utc + ":00Z");
        house.get("/api/v1/nudge");
    }

    private String parcel(String slot) {
        var cause = new Cause(PersonId.ME, "2026-11-23-nudge-" + slot, 1);
        return ParcelId.of(cause, mailbox).value();
    }

    private int statusOf(String parcel) {
        return house.get("/api/v1/parcels/" + parcel).statusCode();
    }
}
