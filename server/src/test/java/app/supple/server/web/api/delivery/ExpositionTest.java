// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Way;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Tally.Count;
import app.supple.delivery.parcel.Tally.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpositionTest {

    @Test
    void the_ratio_is_what_was_shown_of_what_was_taken() {
        assertThat(text(browser(Kind.ACCEPTED, 1), browser(Kind.SHOWN, 2), browser(Kind.OPENED, 1)))
                .contains("supple_delivery_seen_ratio{way=\"browser\"} 0.75");
        assertThat(text(browser(Kind.ACCEPTED, 3))).contains("supple_delivery_seen_ratio{way=\"browser\"} 0.0");
    }

    @Test
    void where_nothing_was_taken_there_is_no_ratio() {
        assertThat(text(browser(Kind.WAITING, 3), dropped(Way.BROWSER, Reason.BARRED, 1)))
                .noneMatch(line -> line.startsWith("supple_delivery_seen_ratio"));
    }

    @Test
    void ways_that_never_hear_of_it_have_none_either() {
        assertThat(text(new Count(Way.MAIL, Kind.ACCEPTED, null, 5)))
                .contains("supple_deliveries{stage=\"accepted\",way=\"mail\"} 5.0")
                .noneMatch(line -> line.startsWith("supple_delivery_seen_ratio"));
    }

    @Test
    void dropped_ones_are_counted_together_and_by_their_reason() {
        assertThat(text(dropped(Way.MAIL, Reason.EXPIRED, 2), dropped(Way.MAIL, Reason.SWITCHED_OFF, 3)))
                .contains(
                        "supple_deliveries{stage=\"dropped\",way=\"mail\"} 5.0",
                        "supple_deliveries{stage=\"under_way\",way=\"mail\"} 0.0",
                        "supple_deliveries_dropped{reason=\"expired\",way=\"mail\"} 2.0",
                        "supple_deliveries_dropped{reason=\"switched_off\",way=\"mail\"} 3.0");
    }

    private static List<String> text(Count... counts) {
        return new String(Exposition.of(List.of(counts), "1"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Count browser(Kind kind, int number) {
        return new Count(Way.BROWSER, kind, null, number);
    }

    private static Count dropped(Way way, Reason reason, int number) {
        return new Count(way, Kind.DROPPED, reason, number);
    }
}
