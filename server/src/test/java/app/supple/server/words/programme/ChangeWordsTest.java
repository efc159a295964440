// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Dose;
import app.supple.library.StretchId;
import app.supple.plan.course.Change;
import app.supple.plan.course.Hurt;
import app.supple.plan.course.Obstacle;
import app.supple.programme.ProgrammeId;
import app.supple.server.content.Content;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private static final Content CONTENT = Content.packed();
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final StretchId FLEXOR = new StretchId("hip-flexor-stretch");
    private static final StretchId BRIDGE = new StretchId("bridge");

    private final ChangeWords words =
            new ChangeWords(CONTENT.library(), CONTENT.programmes().get(ProgrammeId.TRIAL_DOSE), THURSDAY);

    @Test
    void what_stays_says_the_day_and_the_number_it_rests_on() {
        assertThat(say(new Change.Holds(FLEXOR, hold(30), new Hurt(THURSDAY.minusDays(2), 5))))
                .isEqualTo("Hip flexor stays at 30 s: it hurt 5/10 on Tuesday.");
        assertThat(say(new Change.StepsBack(FLEXOR, hold(30), hold(15), new Hurt(THURSDAY, 7))))
                .isEqualTo("Hip flexor steps back to 15 s: it hurt 7/10 today.");
        assertThat(say(new Change.Holds(BRIDGE, slow(8), new Hurt(THURSDAY.minusDays(10), null))))
                .isEqualTo("Bridge stays at 8 repetitions: it hurt on 23 February.");
    }

    @Test
    void what_several_do_alike_is_one_sentence() {
        assertThat(words.sentences(List.of(
                        new Change.MovesUp(BRIDGE, slow(5), slow(7)),
                        new Change.MovesUp(new StretchId("pelvic-tilt"), slow(5), slow(7)))))
                .containsExactly("Bridge and pelvic tilt: up to 7 repetitions.");
    }

    @Test
    void whoever_comes_back_is_welcome() {
        assertThat(say(new Change.GoesBack(10)))
                .isEqualTo("Welcome back. After 10 days of rest everything starts one step lower.");
        assertThat(say(new Change.GoesBack(16))).contains("two steps lower");
        assertThat(say(new Change.Repeats(4))).isEqualTo("Welcome back. After 4 days of rest this phase starts again.");
    }

    @Test
    void what_waits_says_for_what_and_twice_in_a_row_offers_the_easier_form() {
        assertThat(say(new Change.Stays(new Obstacle.Completion(8, 14), 1)))
                .startsWith("This phase goes on for a week: 8 of 14 sessions were done")
                .doesNotContain("easier");
        assertThat(say(new Change.Stays(new Obstacle.SoreAfter(1.5), 2)))
                .contains("1.5 points sorer than usual, so we wait.", "try its easier form");
    }

    private String say(Change change) {
        return words.sentences(List.of(change)).getFirst();
    }

    private static Dose hold(int seconds) {
        return new Dose.Hold(Duration.ofSeconds(seconds), 2);
    }

    private static Dose slow(int repetitions) {
        return new Dose.Cycles(Duration.ofSeconds(6), repetitions);
    }
}
