// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.diary.entry.Pain;
import app.supple.diary.look.Sitting;
import app.supple.diary.look.Sitting.Felt;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.programme.Part;
import app.supple.progress.insight.Estimate;
import app.supple.progress.insight.Lived;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Draw DRAW = Draw.read("01011010010110");
    private static final Experiment EXPERIMENT = Experiment.after(TODAY, DRAW);

    @Test
    void what_only_one_deal_in_432_shows_is_as_sure_as_can_be() {
        Result result = result(DRAW, evening -> DRAW.on().get(evening) ? 3 : 5, 14);
        Estimate estimate = Objects.requireNonNull(result.estimate());

        assertThat(estimate.difference()).isEqualTo(-2);
        assertThat(estimate.p()).isEqualTo(2.0 / 432).isEqualTo(Result.SMALLEST_P);
        assertThat(estimate.interval().lower()).isEqualTo(-2, within(1e-9));
        assertThat(estimate.interval().upper()).isEqualTo(-2, within(1e-9));
        assertThat(result.on()).isEqualTo(7);
        assertThat(result.off()).isEqualTo(7);
        assertThat(result.followed()).isEqualTo(14);
    }

    @Test
    void where_all_mornings_are_equal_chance_explains_everything() {
        assertThat(Objects.requireNonNull(result(DRAW, _ -> 4, 14).estimate()).p())
                .isEqualTo(1);
    }

    @Test
    void evenings_that_went_otherwise_are_counted_and_stay_on_the_side_they_were_drawn_for() {
        Result result = result(DRAW, evening -> DRAW.on().get(evening) ? 3 : 5, 10);

        assertThat(result.followed()).isEqualTo(12);
        assertThat(Objects.requireNonNull(result.estimate()).difference()).isEqualTo(-2);
    }

    @Test
    void with_three_answers_on_a_side_there_is_no_result() {
        Result result = result(DRAW, evening -> evening < 6 ? 3 : -1, 14);

        assertThat(result.on()).isEqualTo(3);
        assertThat(result.off()).isEqualTo(3);
        assertThat(result.estimate()).isNull();
    }

    @Test
    void the_interval_agrees_with_dealing_anew_for_a_difference_in_its_middle_and_outside() {
        int[] pains = {6, 3, 5, 4, 3, 6, 4, 5, 7, 2, 6, 3, 3, 5};
        Estimate estimate = Objects.requireNonNull(
                result(DRAW, evening -> pains[evening], 14).estimate());
        var interval = estimate.interval();

        assertThat(counted(pains, 0)).isCloseTo(estimate.p(), within(1e-9));
        assertThat(counted(pains, interval.lower() + 0.001)).isGreaterThan(0.05);
        assertThat(counted(pains, interval.upper() - 0.001)).isGreaterThan(0.05);
        assertThat(counted(pains, interval.lower() - 0.001)).isLessThanOrEqualTo(0.05);
        assertThat(counted(pains, interval.upper() + 0.001)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void without_an_effect_at_most_one_in_twenty_looks_clear_even_while_pain_fades() {
        var chance = new SplittableRandom(9);
        long told = IntStream.range(0, 2_000)
                .filter(_ -> {
                    var draw = Draw.by(chance);
                    Result result =
                            result(draw, evening -> Math.clamp(8 - evening / 3 + chance.nextInt(-1, 2), 0, 10), 14);
                    return Objects.requireNonNull(result.estimate()).p() <= 0.05;
                })
                .count();

        assertThat(told).isBetween(20L, 123L);
    }

    /// @param pain of the morning after an evening, counted from 0; below 0 for not said
    /// @param kept evenings, from the first on, that went as drawn
    private static Result result(Draw draw, IntUnaryOperator pain, int kept) {
        var notes = IntStream.range(0, Draw.EVENINGS)
                .filter(evening -> pain.applyAsInt(evening) >= 0)
                .mapToObj(evening -> note(evening + 2, pain.applyAsInt(evening)))
                .toList();
        var sittings = IntStream.range(0, kept)
                .filter(evening -> draw.on().get(evening))
                .mapToObj(ResultTest::evening)
                .toList();
        var lived = new Lived(TODAY, TODAY.plusDays(16), sittings, List.of(), notes);
        return Result.of(Experiment.after(TODAY, draw), lived);
    }

    private static Sitting evening(int evening) {
        return new Sitting(
                EXPERIMENT.start().plusDays(evening),
                Part.EVENING,
                Instant.EPOCH,
                Duration.ofMinutes(9),
                true,
                new Felt(null, null));
    }

    private static DayNote note(int day, int pain) {
        return new DayNote(TODAY.plusDays(day), new Pain(pain), Said.UNSAID, Said.UNSAID, "", 1);
    }

    /// All deals, one by one, of what is left if the true difference is taken off the evenings with a session.
    private static double counted(int[] pains, double truth) {
        double seen = difference(DRAW, pains, truth);
        List<Draw> all = Draw.all();
        long above = all.stream()
                .filter(draw -> difference(draw, pains, truth) >= seen - 1e-9)
                .count();
        long below = all.stream()
                .filter(draw -> difference(draw, pains, truth) <= seen + 1e-9)
                .count();
        return Math.min(1, 2.0 * Math.min(above, below) / all.size());
    }

    private static double difference(Draw draw, int[] pains, double truth) {
        double sum = 0;
        for (int evening = 0; evening < pains.length; evening++) {
            double rest = pains[evening] - (DRAW.on().get(evening) ? truth : 0);
            sum += (draw.on().get(evening) ? rest : -rest) / 7;
        }
        return sum;
    }
}
