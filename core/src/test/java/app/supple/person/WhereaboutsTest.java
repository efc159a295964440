// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.person.Whereabouts.Stay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A person travels, and their clock with them.
class WhereaboutsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /// 12:00 in Berlin becomes 07:00 in New York.
    private static final Whereabouts WEST =
            Whereabouts.always(BERLIN).movedTo(NEW_YORK, Instant.parse("2026-01-15T11:00:00Z"));

    /// 07:30 in Berlin becomes 15:30 in Tokyo.
    private static final Whereabouts EAST =
            Whereabouts.always(BERLIN).movedTo(TOKYO, Instant.parse("2026-01-15T06:30:00Z"));

    @Test
    void who_flies_west_meets_a_time_twice_and_the_first_counts() {
        assertThat(moment(WEST, "2026-01-15T09:00")).contains(OffsetDateTime.parse("2026-01-15T09:00+01:00"));
        assertThat(moment(WEST, "2026-01-15T13:00")).contains(OffsetDateTime.parse("2026-01-15T13:00-05:00"));
    }

    @Test
    void who_flies_east_never_had_the_times_in_between() {
        assertThat(moment(EAST, "2026-01-15T07:00")).contains(OffsetDateTime.parse("2026-01-15T07:00+01:00"));
        assertThat(moment(EAST, "2026-01-15T09:00")).isEmpty();
        assertThat(moment(EAST, "2026-01-15T15:30")).contains(OffsetDateTime.parse("2026-01-15T15:30+09:00"));
    }

    @Test
    void who_comes_back_has_every_time_of_the_next_day_once() {
        Whereabouts back = EAST.movedTo(BERLIN, Instant.parse("2026-01-15T20:00:00Z"));

        assertThat(moment(back, "2026-01-16T05:00")).contains(OffsetDateTime.parse("2026-01-16T05:00+01:00"));
        assertThat(moment(back, "2026-01-16T09:00")).contains(OffsetDateTime.parse("2026-01-16T09:00+01:00"));
    }

    @Test
    void a_zone_holds_from_its_moment_on_until_the_next() {
        Instant moved = Instant.parse("2026-01-15T11:00:00Z");

        assertThat(WEST.zoneAt(moved.minusMillis(1))).isEqualTo(BERLIN);
        assertThat(WEST.zoneAt(moved)).isEqualTo(NEW_YORK);
    }

    @Test
    void the_same_zone_again_is_no_journey() {
        assertThat(WEST.movedTo(NEW_YORK, Instant.parse("2026-02-01T00:00:00Z")))
                .isEqualTo(WEST);
    }

    @Test
    void the_oldest_journeys_are_forgotten() {
        Whereabouts restless = Whereabouts.always(BERLIN);
        for (int day = 0; day < Whereabouts.MOST_STAYS + 10; day++) {
            restless = restless.movedTo(day % 2 == 0 ? TOKYO : BERLIN, Instant.ofEpochSecond(day * 86_400L));
        }

        assertThat(restless.stays()).hasSize(Whereabouts.MOST_STAYS);
        assertThat(restless.stays().getLast().since()).isEqualTo("1971-02-14T00:00:00Z");
        assertThat(restless.zoneAt(Instant.MIN))
                .isEqualTo(restless.stays().getFirst().zone());
    }

    @Test
    void stays_that_are_not_in_order_are_refused() {
        var later = new Stay(BERLIN, Instant.parse("2026-01-15T11:00:00Z"));
        var sooner = new Stay(TOKYO, Instant.parse("2026-01-15T10:59:59Z"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Whereabouts(List.of(later, sooner)))
                .withMessageStartingWith("stays: at least one, each later than the one before");
        assertThatIllegalArgumentException().isThrownBy(() -> new Whereabouts(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> WEST.movedTo(TOKYO, later.since()));
    }

    private static Optional<OffsetDateTime> moment(Whereabouts whereabouts, String wall) {
        LocalDateTime time = LocalDateTime.parse(wall);
        return whereabouts.moment(time.toLocalDate(), time, new RulesOfJava());
    }
}
