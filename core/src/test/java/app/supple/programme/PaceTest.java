// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final Duration FIVE = Duration.ofSeconds(5);

    private static final List<Function<Duration, Pace>> EACH_PAUSE = List.of(
            pause -> new Pace(pause, FIVE, FIVE, FIVE),
            pause -> new Pace(FIVE, pause, FIVE, FIVE),
            pause -> new Pace(FIVE, FIVE, pause, FIVE),
            pause -> new Pace(FIVE, FIVE, FIVE, pause));

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1S", "PT119S", "PT120S"})
    void each_pause_lasts_from_nothing_to_two_minutes(Duration pause) {
        for (var pace : EACH_PAUSE) {
            assertThatCode(() -> pace.apply(pause)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT-0.5S", "PT0.5S", "PT119.999S", "PT120.001S", "PT121S"})
    void any_other_pause_is_refused_with_the_limits_whichever_it_is(Duration pause) {
        for (var pace : EACH_PAUSE) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pace.apply(pause))
                    .withMessage("A pause lasts 0 to 120 whole seconds, not " + pause);
        }
    }
}
