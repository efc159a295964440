// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettledTest {

    private static final int PERSONS = 50;
    private static final int LAST = 99;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void who_walks_on_from_a_settled_day_comes_to_the_same_days(long seed) {
        for (int number = 0; number < PERSONS; number++) {
            AnyPerson anybody = AnyPerson.of(seed, number);
            Replay whole = anybody.replayUntil(LAST);
            Settled settled = whole.settledOn(Diaries.day(20 + number % 60));
            Replay rest = settled.goOn(anybody.course(), since(whole, settled.needsFrom()));

            for (int day = 20 + number % 60; day <= LAST; day += 5) {
                LocalDate date = Diaries.day(day);
                assertThat(rest.on(date)).as("%s, day %d", anybody, day).isEqualTo(whole.on(date));
            }
        }
    }

    private static List<Done> since(Replay whole, LocalDate first) {
        return whole.log().days().values().stream()
                .flatMap(List::stream)
                .filter(done -> !done.date().isBefore(first))
                .toList();
    }
}
