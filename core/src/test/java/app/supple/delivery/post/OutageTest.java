// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import static app.supple.delivery.SampleDestinations.browser;
import static app.supple.delivery.parcel.SampleParcels.NINE;
import static app.supple.delivery.parcel.SampleParcels.cause;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Destination;
import app.supple.delivery.SampleDestinations;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A service is down for an hour of virtual time.
class OutageTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final List<Destination> down = many("https://down.example/");
    private final List<Destination> up = many("https://up.example/");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void others_notice_nothing_and_what_is_still_of_use_goes_out_within_a_minute_of_its_end(long seed) {
        PostOffice office = new PostOffice(NINE, Runnable::run, seed);
        Instant end = NINE.plus(HOUR);
        office.services = letter ->
                isDown(letter) && office.now.isBefore(end) ? new Outcome.TryLater("503") : new Outcome.Arrived();
        List<Parcel> useful = put(office, down, "0900", Duration.ofHours(2));
        List<Parcel> shortLived = put(office, down, "0930", Duration.ofMinutes(40));
        List<Parcel> others = put(office, up, "0900", Duration.ofMinutes(5));

        office.run(HOUR);
        assertThat(office.sent.stream().filter(OutageTest::isDown))
                .as("tries while it was down")
                .hasSizeBetween(Circuits.FAILURES, 400);
        assertThat(others)
                .allSatisfy(
                        parcel -> assertThat(office.stage(parcel)).isEqualTo(new Stage.Accepted(NINE.plusSeconds(15))));
        assertThat(shortLived)
                .allSatisfy(parcel -> assertThat(office.stage(parcel))
                        .isInstanceOfSatisfying(
                                Stage.Dropped.class,
                                dropped -> assertThat(dropped.why()).isEqualTo(Reason.EXPIRED)));

        office.run(Backoff.LONGEST.plusSeconds(60));
        assertThat(useful).allSatisfy(parcel -> assertThat(office.stage(parcel)).isInstanceOf(Stage.Accepted.class));
        assertThat(office.sent)
                .allSatisfy(letter -> assertThat(letter.parcel().stage())
                        .isInstanceOfSatisfying(
                                Stage.UnderWay.class,
                                way -> assertThat(way.at())
                                        .isBefore(letter.parcel().use().until())));
    }

    @Test
    void who_asks_for_time_gets_exactly_that() {
        PostOffice office = new PostOffice(NINE);
        office.services = _ -> new Outcome.Throttled(Duration.ofMinutes(10));
        put(office, down.subList(0, 1), "0900", HOUR);
        office.run(Duration.ofSeconds(15));
        Instant asked = office.now;
        office.services = _ -> new Outcome.Arrived();
        put(office, down.subList(1, 2), "0900", HOUR);

        office.lookAt(asked.plus(Duration.ofMinutes(10)).minusMillis(1));
        assertThat(office.sent).hasSize(1);

        office.lookAt(asked.plus(Duration.ofMinutes(10)));
        assertThat(office.sent).hasSize(3);
    }

    @Test
    void a_service_that_takes_nothing_from_us_is_left_alone_for_an_hour() {
        PostOffice office = new PostOffice(NINE);
        office.services = _ -> new Outcome.Barred("403");
        put(office, down, "0900", Duration.ofHours(2));

        office.run(HOUR.minusSeconds(15));

        assertThat(office.sent).hasSizeLessThanOrEqualTo(Circuits.MOST_AT_ONCE);
    }

    private static boolean isDown(Letter letter) {
        return letter.origin().contains("down.");
    }

    private static List<Destination> many(String place) {
        return IntStream.range(0, 100)
                .mapToObj(i -> SampleDestinations.of(place.substring(8, 10) + i, browser(place + i)))
                .toList();
    }

    private static List<Parcel> put(PostOffice office, List<Destination> all, String slot, Duration use) {
        return all.stream()
                .map(to -> {
                    var parcel = Parcel.of(cause(slot), to.id(), new Parcel.Use(NINE, NINE.plus(use)));
                    office.put(parcel, to);
                    return parcel;
                })
                .toList();
    }
}
