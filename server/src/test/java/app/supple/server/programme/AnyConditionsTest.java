// SPDX-License-Identifier: Apache-2.0
package app.supple.server.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.FormKind;
import app.supple.own.Shelf;
import app.supple.plan.Fit;
import app.supple.plan.Followed;
import app.supple.plan.PerfectFollower;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.plan.Suited;
import app.supple.plan.course.Tempo;
import app.supple.programme.Programme;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.server.content.Content;
import app.supple.server.words.LengthWords;
import app.supple.session.Session;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every programme of the packed content, for every set of the eight conditions.
class AnyConditionsTest {

    private static final Content CONTENT = Content.packed();

    static Stream<Programme> programmes() {
        return CONTENT.programmes().all().stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void what_is_left_out_for_somebody_never_appears_and_something_is_left_to_do(Programme programme) {
        List<Followed> days = days(programme);
        for (Set<Condition> conditions : sets()) {
            for (Followed day : days) {
                for (RoutineName name : List.of(RoutineName.MORNING, RoutineName.EVENING)) {
                    List<PlannedStretch> lines = suited(day, name, conditions);
                    assertThat(lines).as("%s %s", conditions, day.week()).isNotEmpty();
                    lines.forEach(line -> assertSuits(line, conditions));
                }
            }
        }
    }

    private static void assertSuits(PlannedStretch line, Set<Condition> conditions) {
        for (Filter filter : line.stretch().safety().filters()) {
            if (conditions.contains(filter.condition())) {
                assertThat(filter.measure())
                        .as("%s for %s", line.stretch().id(), filter.condition())
                        .isNotInstanceOfAny(Measure.LeaveOut.class, Measure.Swap.class);
                assertThat(filter.measure() instanceof Measure.Use && line.form() == FormKind.STANDARD)
                        .as("%s in its usual form for %s", line.stretch().id(), filter.condition())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void a_session_takes_as_long_as_is_said_within_a_tenth(Programme programme) {
        for (Followed day : days(programme)) {
            for (RoutineName name : List.of(RoutineName.MORNING, RoutineName.EVENING)) {
                Duration length = session(day, name).timeline().total();
                long said = Long.parseLong(LengthWords.minutes(length).replaceAll("\\D", ""));
                assertThat(Math.abs(said * 60.0 - length.toSeconds()))
                        .as("%s %s", day.week(), name)
                        .isLessThanOrEqualTo(Math.max(length.toSeconds() * 0.1, 30));
            }
        }
    }

    /// The first and the last day of each week: with strength and without.
    private static List<Followed> days(Programme programme) {
        return new PerfectFollower(CONTENT.library(), programme, Tempo.USUAL)
                .weeks().stream()
                        .flatMap(week ->
                                Stream.of(week.days().getFirst(), week.days().getLast()))
                        .toList();
    }

    private static List<PlannedStretch> suited(Followed day, RoutineName name, Set<Condition> conditions) {
        Shelf shelf = Shelf.of(CONTENT.library());
        return Suited.to(new Fit(shelf, conditions), Suited.written(shelf, routine(day, name)))
                .stretches();
    }

    private static Session session(Followed day, RoutineName name) {
        List<PlannedStretch> lines = suited(day, name, Set.of());
        return Session.of(new PlannedSession(routine(day, name), LocalTime.NOON, lines, List.of()));
    }

    private static Routine routine(Followed day, RoutineName name) {
        return day.routine(CONTENT.routines().get(name));
    }

    private static List<Set<Condition>> sets() {
        Condition[] all = Condition.values();
        return Stream.iterate(0, bits -> bits < 1 << all.length, bits -> bits + 1)
                .map(bits -> {
                    Set<Condition> set = EnumSet.noneOf(Condition.class);
                    for (int i = 0; i < all.length; i++) {
                        if ((bits >> i & 1) == 1) {
                            set.add(all[i]);
                        }
                    }
                    return set;
                })
                .toList();
    }
}
