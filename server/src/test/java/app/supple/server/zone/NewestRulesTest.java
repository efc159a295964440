// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.TzRules;
import app.supple.person.WallClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewestRulesTest {

    private final TzRules newest = new NewestRules();

    /// Both provinces stopped to change their clocks in 2026. Rules from before that are an hour late.
    @ParameterizedTest
    @CsvSource({
        "America/Vancouver, 2026-07-01T09:00, 2026-07-01T16:00:00Z",
        "America/Vancouver, 2026-12-01T09:00, 2026-12-01T16:00:00Z",
        "America/Edmonton,  2026-12-01T09:00, 2026-12-01T15:00:00Z",
        "America/Toronto,   2026-12-01T09:00, 2026-12-01T14:00:00Z"
    })
    void nine_in_the_morning_is_nine_by_the_newest_law(ZoneId zone, LocalDateTime wall, Instant moment) {
        assertThat(new WallClock(newest.rules(zone)).at(wall).toInstant()).isEqualTo(moment);
    }

    @Test
    void the_newest_are_at_least_as_new_as_either() {
        assertThat(newest.version())
                .isGreaterThanOrEqualTo(new JdkRules().version())
                .isGreaterThanOrEqualTo(new IcuRules().version())
                .isGreaterThanOrEqualTo(TzRules.Version.of("2026e"));
    }

    @ParameterizedTest
    @CsvSource({"2026a, 2026e, 2026e", "2026e, 2026a, 2026e", "2025z, 2026a, 2026a", "2027, 2026z, 2027"})
    void the_newer_rules_win(String first, String second, String winner) {
        assertThat(NewestRules.newerOf(of(first), of(second)).version()).hasToString(winner);
    }

    @Test
    void of_the_same_age_the_first_win() {
        TzRules jdk = of("2026e");

        assertThat(NewestRules.newerOf(jdk, of("2026e"))).isSameAs(jdk);
    }

    @Test
    void nothing_is_read_before_it_is_asked_and_then_once() {
        var asked = new AtomicInteger();
        var lazy = new NewestRules(() -> {
            asked.incrementAndGet();
            return of("2026e");
        });
        assertThat(asked).hasValue(0);

        lazy.version();
        lazy.rules(ZoneId.of("Asia/Tokyo"));
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "Z", "UTC+2", "GMT-03:30", "UT"})
    void a_zone_that_only_java_knows_has_javas_rules(String id) {
        assertThat(new IcuRules().rules(ZoneId.of(id))).isEqualTo(ZoneId.of(id).getRules());
    }

    @Test
    void where_nothing_is_new_javas_rules_are_shared_and_know_no_end() {
        ZoneRules berlin = new IcuRules().rules(ZoneId.of("Europe/Berlin"));

        assertThat(berlin).isSameAs(ZoneId.of("Europe/Berlin").getRules());
        assertThat(berlin.isDaylightSavings(Instant.parse("2150-07-01T00:00:00Z")))
                .isTrue();
    }

    private static TzRules of(String version) {
        return new TzRules() {
            @Override
            public ZoneRules rules(ZoneId zone) {
                return zone.getRules();
            }

            @Override
            public Version version() {
                return Version.of(version);
            }
        };
    }
}
