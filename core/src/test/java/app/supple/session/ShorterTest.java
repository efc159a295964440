// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Dose;
import app.supple.library.Library;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.plan.Plans;
import app.supple.plan.Seeded;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for a session of any kind that is cut to any time.
class ShorterTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void it_is_never_longer_and_in_the_same_order_and_never_more_of_anything(long seed) {
        PlannedSession whole = session(seed);
        for (int minutes = 1; minutes <= 30; minutes++) {
            Duration atHand = Duration.ofMinutes(minutes);
            Optional<Shorter> cut = Shorter.of(whole, atHand);
            if (cut.isPresent()) {
                PlannedSession planned = cut.get().planned();
                assertThat(length(planned)).as("seed %d, %d", seed, minutes).isLessThanOrEqualTo(atHand);
                assertThat(isWithin(planned.stretches(), whole.stretches()))
                        .as("seed %d, %d", seed, minutes)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void nothing_is_cut_where_there_is_time_enough(long seed) {
        PlannedSession whole = session(seed);

        assertThat(Shorter.of(whole, length(whole))).contains(Shorter.whole(whole));
        assertThat(Shorter.of(whole, length(whole).minusSeconds(1))).isNotEqualTo(Optional.of(Shorter.whole(whole)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void every_line_is_done_or_told_as_left_out(long seed) {
        PlannedSession whole = session(seed);
        Shorter.of(whole, length(whole).dividedBy(2)).ifPresent(cut -> {
            assertThat(cut.planned().stretches().size() + cut.leftOut().size())
                    .as("seed %d", seed)
                    .isEqualTo(whole.stretches().size());
            assertThat(cut.leftOut().isEmpty() && cut.less().isEmpty()).isFalse();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void no_one_line_alone_would_fill_the_time_better(long seed) {
        PlannedSession whole = session(seed);
        Duration atHand = length(whole).multipliedBy(2).dividedBy(3);
        Duration cut = Shorter.of(whole, atHand)
                .map(shorter -> length(shorter.planned()))
                .orElse(Duration.ZERO);
        for (PlannedStretch line : whole.stretches()) {
            Duration alone = length(whole.with(List.of(line)));
            if (alone.compareTo(atHand) <= 0 && alone.multipliedBy(10).compareTo(atHand.multipliedBy(9)) < 0) {
                assertThat(cut).as("seed %d", seed).isGreaterThanOrEqualTo(alone);
            }
        }
    }

    private static boolean isWithin(List<PlannedStretch> part, List<PlannedStretch> whole) {
        int at = 0;
        for (PlannedStretch line : part) {
            while (at < whole.size() && !isPartOf(line, whole.get(at))) {
                at++;
            }
            at++;
        }
        return at <= whole.size();
    }

    private static boolean isPartOf(PlannedStretch part, PlannedStretch whole) {
        return part.stretch().equals(whole.stretch())
                && part.manner().equals(whole.manner())
                && part.dose().repetitions() <= whole.dose().repetitions()
                && each(part.dose()).compareTo(each(whole.dose())) <= 0;
    }

    private static Duration each(Dose dose) {
        return dose.perSide().dividedBy(dose.repetitions());
    }

    private static Duration length(PlannedSession planned) {
        return Session.of(planned).timeline().total();
    }

    private static PlannedSession session(long seed) {
        var seeded = new Seeded(seed);
        Library library = seeded.library();
        return new Plans(library, seeded.routines(library))
                .session(RoutineName.EVENING, seeded.person(), seeded.moment(), Spare.NO)
                .orElseThrow();
    }
}
