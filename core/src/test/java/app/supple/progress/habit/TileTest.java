// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.plan.course.Bends;
import app.supple.plan.course.Bends.Span;
import app.supple.progress.habit.Tile.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void every_day_shows_the_most_that_was_done_on_it() {
        var away = new Bends(List.of(new Span(Days.FIRST.plusDays(6), Days.FIRST.plusDays(7))), List.of(), Map.of());
        var habit = Days.habit("MEBS...E", away);
        var breaks = Map.of(Days.FIRST, 2, Days.FIRST.plusDays(4), 1);

        assertThat(Tile.of(habit, breaks, Days.FIRST, Days.FIRST.plusDays(9)))
                .extracting(Tile::kind)
                .containsExactly(
                        Kind.MORNING,
                        Kind.EVENING,
                        Kind.BOTH,
                        Kind.BREAKS,
                        Kind.BREAKS,
                        Kind.REST,
                        Kind.PAUSE,
                        Kind.EVENING,
                        Kind.REST,
                        Kind.FUTURE);
    }
}
