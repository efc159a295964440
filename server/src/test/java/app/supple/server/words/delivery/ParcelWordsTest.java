// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.delivery;

import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.to;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Way;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person hears of a test that they sent themselves.
class ParcelWordsTest {

    private static final Instant LATE = NINE.plus(ParcelWords.SOON);

    private final Parcel accepted = to(FIREFOX, "0900").in(new Stage.Accepted(NINE));

    @Test
    void what_a_browser_did_not_show_within_thirty_seconds_is_said_to_be_accepted_and_not_shown() {
        assertThat(ParcelWords.isSettled(accepted, Way.BROWSER, LATE.minusMillis(1)))
                .isFalse();
        assertThat(ParcelWords.of(accepted, Way.BROWSER, LATE.minusMillis(1))).contains("waiting for the device");

        assertThat(ParcelWords.isSettled(accepted, Way.BROWSER, LATE)).isTrue();
        assertThat(ParcelWords.of(accepted, Way.BROWSER, LATE))
                .startsWith("Accepted by the service, not shown within 30 seconds. Check");
    }

    @Test
    void who_cannot_say_what_was_shown_is_not_waited_for() {
        for (Way way : new Way[] {Way.MAIL, Way.NTFY, Way.WEBHOOK}) {
            assertThat(ParcelWords.isSettled(accepted, way, NINE)).isTrue();
            assertThat(ParcelWords.of(accepted, way, LATE)).doesNotContain("shown within");
        }
    }

    @Test
    void a_try_in_vain_says_why_and_is_waited_for_until_the_second() {
        Parcel once = accepted.in(new Stage.Waiting(LATE, 1, 0, "The service is down."));

        assertThat(ParcelWords.of(once, Way.BROWSER, NINE)).endsWith("it is tried again. The service is down.");
        assertThat(ParcelWords.isSettled(once, Way.BROWSER, NINE)).isFalse();
        assertThat(ParcelWords.isSettled(once.in(new Stage.Waiting(LATE, 2, 0, "")), Way.BROWSER, NINE))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_a_sentence_and_what_the_service_said_follows(Reason why) {
        Parcel dropped = accepted.in(new Stage.Dropped(NINE, why, "It said so."));

        assertThat(ParcelWords.of(dropped, Way.BROWSER, NINE)).matches("[A-Z].*\\. It said so\\.");
        assertThat(ParcelWords.isSettled(dropped, Way.BROWSER, NINE)).isTrue();
    }
}
