// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.page.checkin.ConflictView.Choice;
import app.supple.server.web.page.checkin.ConflictView.Field;
import app.supple.server.web.page.checkin.ConflictView.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final Map<String, String> KEPT =
            Map.of("pain", "4", "medicine", "yes", "limited", "", "words", "Rain");
    private static final Map<String, String> WRITTEN =
            Map.of("pain", "6", "medicine", "", "limited", "no", "words", "Long drive\r\n", "revision", "1");

    @Test
    void whichever_is_kept_nothing_that_only_one_said_is_lost() {
        List<Choice> choices = new Together(KEPT, WRITTEN, Set.of("words")).choices(3);

        assertThat(fields(choices.getFirst()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "pain", "6", "medicine", "yes", "limited", "no", "words", "Long drive\nRain", "revision", "3"));
        assertThat(fields(choices.getLast()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "pain", "4", "medicine", "yes", "limited", "no", "words", "Rain\nLong drive", "revision", "3"));
    }

    @Test
    void words_that_hold_the_others_stay_as_they_are() {
        var same = new Together(Map.of("words", "Rain"), Map.of("words", "Rain and a long drive"), Set.of("words"));

        assertThat(same.choices(1))
                .allSatisfy(choice -> assertThat(fields(choice)).containsEntry("words", "Rain and a long drive"));
    }

    @Test
    void what_was_removed_may_be_kept_anew() {
        List<Choice> choices = new Together(Map.of(), WRITTEN, Set.of("words")).choices(0);

        assertThat(choices).hasSize(1);
        assertThat(fields(choices.getFirst())).containsEntry("pain", "6").containsEntry("revision", "0");
    }

    @Test
    void both_stand_side_by_side_with_what_was_left_open() {
        assertThat(Together.rows(Map.of("Pain", "4 of 10"), Map.of("Pain", "4 of 10", "Words", "Rain")))
                .containsExactly(new Row("Pain", "4 of 10", "4 of 10"), new Row("Words", "Not said", "Rain"))
                .extracting(Row::differs)
                .containsExactly(false, true);
    }

    private static Map<String, String> fields(Choice choice) {
        return choice.fields().stream().collect(Collectors.toMap(Field::name, Field::value));
    }
}
