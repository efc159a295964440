// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Anatomy.Position;
import app.supple.library.Dose;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.source.Confidence;
import app.supple.server.content.Content;
import app.supple.session.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each phrase for how much, how long and where.
class DoseWordsTest {

    private static final Library LIBRARY = Content.packed().library();
    private static final Stretch ONE_SIDED = LIBRARY.named("childs-pose").orElseThrow();
    private static final Stretch TWO_SIDED = LIBRARY.named("trunk-rotation").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "30, 1, 30 s, 30 s a side",
        "30, 2, '30 s, twice', '30 s a side, twice'",
        "30, 3, '30 s, 3 times', '30 s a side, 3 times'",
        "1, 10, '1 s, 10 times', '1 s a side, 10 times'",
        "120, 1, 120 s, 120 s a side"
    })
    void a_hold_says_its_seconds_and_how_often_unless_once(int seconds, int times, String one, String two) {
        var dose = new Dose.Hold(Duration.ofSeconds(seconds), times);

        assertThat(DoseWords.dose(ONE_SIDED, dose)).isEqualTo(one);
        assertThat(DoseWords.dose(TWO_SIDED, dose)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({"8, 8 slow, 8 slow a side", "1, 1 slow, 1 slow a side", "20, 20 slow, 20 slow a side"})
    void cycles_are_counted_and_slow(int times, String one, String two) {
        var dose = new Dose.Cycles(Duration.ofSeconds(8), times);

        assertThat(DoseWords.dose(ONE_SIDED, dose)).isEqualTo(one);
        assertThat(DoseWords.dose(TWO_SIDED, dose)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 minute",
        "1, 1 minute",
        "60, 1 minute",
        "89, 1 minute",
        "90, 2 minutes",
        "149, 2 minutes",
        "150, 3 minutes",
        "368, 6 minutes",
        "402, 7 minutes",
        "613, 10 minutes",
        "43200, 720 minutes"
    })
    void a_length_is_rounded_to_whole_minutes_of_which_there_is_at_least_one(int seconds, String words) {
        assertThat(LengthWords.minutes(Duration.ofSeconds(seconds))).isEqualTo(words);
        assertThat(words).startsWith(LengthWords.wholeMinutes(Duration.ofSeconds(seconds)) + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "READ, read in the source",
        "ABSTRACT, read in the paper’s summary",
        "SECONDARY, read in a copy or report",
        "MEMORY, 'widely taught, not looked up again'",
        "DESIGN, 'our own choice, guided by the source'"
    })
    void how_sure_we_are_is_said_as_the_end_of_a_sentence(Confidence confidence, String words) {
        assertThat(DoseWords.confidence(confidence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, left side", "RIGHT, right side", "NONE, ''"})
    void a_side_is_said_only_where_there_is_one(Side side, String words) {
        assertThat(PlaceWords.side(side)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void every_position_is_said_with_a_capital_and_without_a_sign_of_its_code(Position position) {
        assertThat(PlaceWords.position(position))
                .isEqualToIgnoringCase(position.name().replace('_', ' '))
                .matches("[A-Z][a-z ]+");
    }

    @Test
    void where_a_stretch_takes_place_says_that_it_has_two_sides() {
        assertThat(PlaceWords.place(ONE_SIDED)).isEqualTo("Kneeling");
        assertThat(PlaceWords.place(TWO_SIDED)).isEqualTo("Lying, 2 sides");
    }
}
