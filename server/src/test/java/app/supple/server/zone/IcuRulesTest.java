// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What ICU knows, said in Java's words, is still what ICU knows.
class IcuRulesTest {

    private static final Duration STEP = Duration.ofHours(271);

    private final IcuRules rules = new IcuRules();

    @Test
    void in_every_zone_the_clocks_show_what_icu_says_for_half_a_century() {
        List<String> wrong = new ArrayList<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            TimeZone theirs = TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU);
            ZoneRules ours = rules.rules(ZoneId.of(id));
            Instant at = Instant.parse("2005-01-01T00:00:00Z");
            while (at.isBefore(Instant.parse("2055-01-01T00:00:00Z"))) {
                if (!agree(ours, theirs, at)) {
                    wrong.add(id + " at " + at);
                }
                at = at.plus(STEP);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_change_of_clocks_comes_to_the_second() {
        List<String> wrong = new ArrayList<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            TimeZone theirs = TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU);
            ZoneRules ours = rules.rules(ZoneId.of(id));
            var next = ours.nextTransition(Instant.EPOCH);
            while (next != null && next.getInstant().isBefore(Instant.parse("2099-12-30T00:00:00Z"))) {
                Instant at = next.getInstant();
                if (!agree(ours, theirs, at) || !agree(ours, theirs, at.minusMillis(1))) {
                    wrong.add(id + " at " + at);
                }
                next = ours.nextTransition(at);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_new_still_knows_summer_from_winter() {
        ZoneRules vancouver = rules.rules(ZoneId.of("America/Vancouver"));

        assertThat(vancouver.isDaylightSavings(Instant.parse("2024-07-01T00:00:00Z")))
                .isTrue();
        assertThat(vancouver.isDaylightSavings(Instant.parse("2024-12-01T00:00:00Z")))
                .isFalse();
        assertThat(vancouver.getOffset(Instant.parse("1880-01-01T00:00:00Z"))).hasToString("-08:12:28");
    }

    private static boolean agree(ZoneRules ours, TimeZone theirs, Instant at) {
        return ours.getOffset(at).getTotalSeconds() * 1000 == theirs.getOffset(at.toEpochMilli());
    }
}
