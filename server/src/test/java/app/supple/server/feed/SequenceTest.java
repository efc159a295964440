// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.feed.FeedsInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How a calendar hears of what has changed, and is left in peace otherwise.
class SequenceTest {

    private final Somebody somebody = new Somebody("Europe/Berlin", "2026-11-25T04:00:00Z");
    private final Map<String, Seen> before = seen();

    @Test
    void read_again_on_the_same_day_it_is_the_same_to_the_letter() {
        String text = somebody.text();

        somebody.now = Instant.parse("2026-11-25T22:00:00Z");

        assertThat(somebody.text()).isEqualTo(text);
    }

    @Test
    void on_the_next_day_what_is_in_both_is_the_same() {
        somebody.now = Instant.parse("2026-11-26T04:00:00Z");

        Map<String, Seen> after = seen();

        assertThat(after).hasSameSizeAs(before);
        assertThat(common(after)).hasSize(before.size() - 8).allMatch(event -> event.equals(was(event)));
    }

    @Test
    void who_moves_to_another_zone_has_the_same_events_an_hour_later_with_a_higher_number_and_nothing_else() {
        somebody.moveTo("Europe/London");

        assertThat(common(seen())).hasSameSizeAs(before.keySet());
        seen().values().forEach(event -> assertThat(event).isEqualTo(moved(was(event), Duration.ofHours(1), 1)));
    }

    @Test
    void there_and_back_between_two_readings_is_no_change_but_there_and_read_is() {
        somebody.moveTo("Europe/London");
        somebody.moveTo("Europe/Berlin");
        assertThat(seen()).isEqualTo(before);

        somebody.moveTo("Europe/London");
        seen();
        somebody.moveTo("Europe/Berlin");

        seen().values().forEach(event -> assertThat(event).isEqualTo(moved(was(event), Duration.ZERO, 2)));
    }

    @Test
    void other_hours_are_other_events_and_what_stays_keeps_its_name_and_has_a_higher_number() {
        somebody.live("09:00", "22:30");

        Map<String, Seen> after = seen();

        assertThat(common(after)).isNotEmpty().hasSizeLessThan(before.size()).allSatisfy(event -> {
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.start()).isEqualTo(was(event).start());
        });
    }

    @Test
    void two_persons_in_one_calendar_share_no_name() {
        var other =
                new Somebody("Europe/Berlin", "2026-11-25T04:00:00Z", new FeedsInMemory(), new Random(8)::nextBytes);

        assertThat(Seen.in(other.text())).extracting(Seen::uid).doesNotContainAnyElementsOf(before.keySet());
    }

    private static Seen moved(Seen event, Duration later, int sequence) {
        return new Seen(event.uid(), event.start().plus(later), event.length(), sequence, event.title());
    }

    private Seen was(Seen event) {
        return Objects.requireNonNull(before.get(event.uid()));
    }

    private List<Seen> common(Map<String, Seen> after) {
        return after.values().stream()
                .filter(event -> before.containsKey(event.uid()))
                .toList();
    }

    private Map<String, Seen> seen() {
        return Seen.in(somebody.text()).stream().collect(Collectors.toMap(Seen::uid, Function.identity()));
    }
}
