// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.library.Library;
import app.supple.reminder.Movement;
import app.supple.server.content.Content;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovementsTest {

    private static final Library LIBRARY = Content.packed().library();

    @Test
    void nudges_call_for_the_five_on_a_chair_and_for_what_is_done_at_a_desk() {
        assertThat(ids(Set.of()))
                .startsWith("trunk-rotation", "childs-pose", "cat-camel")
                .contains("seated-rotation", "side-bend", "back-extension", "chin-tuck")
                .doesNotContain("bridge", "press-up");
    }

    @Test
    void what_does_not_suit_somebody_is_not_called_for() {
        assertThat(ids(Set.of(Condition.STENOSIS)))
                .doesNotContain("back-extension")
                .contains("seated-rotation");
    }

    @Test
    void whatever_holds_for_somebody_two_movements_are_left_to_take_turns() {
        IntStream.range(0, 1 << Condition.values().length)
                .mapToObj(MovementsTest::set)
                .forEach(conditions -> assertThat(Movements.of(LIBRARY, conditions))
                        .as("%s", conditions)
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    private static List<String> ids(Set<Condition> conditions) {
        return Movements.of(LIBRARY, conditions).stream().map(Movement::id).toList();
    }

    private static Set<Condition> set(int bits) {
        Set<Condition> set = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if ((bits >> place(condition) & 1) == 1) {
                set.add(condition);
            }
        }
        return set;
    }

    private static int place(Condition condition) {
        return List.of(Condition.values()).indexOf(condition);
    }
}
