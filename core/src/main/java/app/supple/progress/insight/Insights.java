// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.diary.look.Sitting;
import app.supple.diary.look.Sitting.Felt;
import app.supple.programme.Part;
import app.supple.progress.insight.Finding.Sides;
import app.supple.progress.insight.Holm.Asked;
import app.supple.progress.insight.Judgement.Lack;
import app.supple.progress.insight.Judgement.NotEnoughDays;
import app.supple.progress.insight.SignFlips.Pair;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person's own days say, all questions together.
///
/// @param findings the three that are always asked, then movements with enough days, the clearest first
/// @param movementsToCome of which there are not enough days with and without
public record Insights(List<Finding> findings, int movementsToCome) {

    /// Fewer differences hardly tell chance from anything else.
    static final int PAIRS = 10;

    public Insights {
        findings = List.copyOf(findings);
    }

    /// Answers what can be answered. Pure: the same days and the same seed get the same answer.
    ///
    /// @param seed of the chance that stands in where there are too many ways to look at all of them
    public static Insights of(Lived lived, long seed) {
        var evenings = new Evenings(lived);
        List<Finding> movements = evenings.movements().stream()
                .map(movement -> compared(movement, evenings.with(movement), seed))
                .toList();
        List<Finding> always = List.of(
                pairs(lived, Part.MORNING, seed),
                pairs(lived, Part.EVENING, seed),
                compared(new Question.AfterEvening(), evenings.any(), seed));
        List<Finding> enough = movements.stream()
                .filter(Finding::isEnough)
                .sorted(Comparator.comparingDouble(Finding::p))
                .toList();
        return new Insights(
                corrected(always, enough),
                movements.stream()
                        .filter(movement -> !movement.isEnough())
                        .mapToInt(Insights::movements)
                        .sum());
    }

    /// Pain after each session of a part of the day beside pain before it. Each is its own witness: whatever drifts
    /// over weeks is in both.
    private static Finding pairs(Lived lived, Part part, long seed) {
        List<Sitting> all = lived.sittings(part).toList();
        List<Pair> pairs = all.stream()
                .map(sitting -> change(sitting.felt()))
                .filter(Objects::nonNull)
                .map(change -> new Pair(change, 1))
                .toList();
        var question = new Question.AfterSession(part);
        var sides = new Sides(pairs.size(), pairs.size(), all.size() - pairs.size());
        return pairs.size() < PAIRS
                ? Finding.notYet(question, sides, new NotEnoughDays(Lack.PAIRS, pairs.size(), PAIRS))
                : Finding.found(question, sides, new SignFlips(pairs).estimate(seed));
    }

    private static @Nullable Integer change(Felt felt) {
        Integer before = felt.before();
        Integer after = felt.after();
        return before == null || after == null ? null : Integer.valueOf(after - before);
    }

    private static Finding compared(Question question, Spells spells, long seed) {
        NotEnoughDays lack = spells.lack();
        return lack == null
                ? Finding.found(question, spells.compared(), spells.estimate(seed))
                : Finding.notYet(question, spells.all(), lack);
    }

    /// Those that are always asked share half of what may go wrong, all movements the other half.
    private static List<Finding> corrected(List<Finding> always, List<Finding> movements) {
        Iterator<Double> corrected = Holm.corrected(
                        Stream.concat(asked(always), asked(movements)).toList())
                .iterator();
        return Stream.concat(always.stream(), movements.stream())
                .map(finding -> finding.isEnough() ? finding.corrected(corrected.next()) : finding)
                .toList();
    }

    private static Stream<Asked> asked(List<Finding> family) {
        List<Finding> enough = family.stream().filter(Finding::isEnough).toList();
        return enough.stream().map(finding -> new Asked(finding.p(), 1.0 / enough.size()));
    }

    private static int movements(Finding finding) {
        return finding.question() instanceof Question.AfterMovement(var movements) ? movements.size() : 0;
    }
}
