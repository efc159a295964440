// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.plan.Adjustment;
import app.supple.plan.Adjustment.Result;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.session.Shorter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how a plan differs from its routine, and why.
public final class PlanWords {

    private PlanWords() {}

    /// One note for each adjustment, the reason last.
    public static List<String> notes(PlannedSession planned) {
        return planned.adjustments().stream().map(PlanWords::note).toList();
    }

    /// All adjustments in one sentence, without the reasons; empty if there are none.
    public static String summary(PlannedSession planned) {
        String swapped = planned.adjustments().stream()
                .flatMap(adjustment -> adjustment instanceof Adjustment.Swapped(var from, var to, var _)
                        ? Stream.of(Capitals.small(to.name()) + " stands in for " + Capitals.small(from.name()))
                        : Stream.of())
                .collect(Collectors.joining(", "));
        String small = small(planned.adjustments().stream()
                .flatMap(adjustment -> adjustment instanceof Adjustment.Reduced(var stretch, var _)
                        ? Stream.of(Capitals.small(stretch.naming().shortName()))
                        : Stream.of())
                .toList());
        String both = swapped.isEmpty() || small.isEmpty() ? swapped + small : swapped + "; " + small;
        return both.isEmpty() ? "" : "Soon after rising, " + both + ".";
    }

    /// The name of a stretch as it is done in this plan: `"Cat-camel, small"` while it is reduced.
    public static String name(PlannedSession planned, PlannedStretch stretch) {
        boolean reduced = planned.adjustments().stream()
                .anyMatch(adjustment ->
                        adjustment instanceof Adjustment.Reduced(var of, var _) && of.equals(stretch.stretch()));
        String name =
                stretch.form() == FormKind.STANDARD ? stretch.stretch().naming().shortName() : stretch.name();
        return reduced ? name + ", small" : name;
    }

    /// What is left out or done less for want of time, one sentence each; empty if the session is whole.
    public static List<String> shorter(Shorter shorter) {
        return Stream.of(forTime("Left out for time: ", shorter.leftOut()), forTime("Less of it: ", shorter.less()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String forTime(String words, List<Stretch> stretches) {
        return stretches.isEmpty()
                ? ""
                : stretches.stream()
                        .map(stretch -> Capitals.small(stretch.naming().shortName()))
                        .distinct()
                        .collect(Collectors.joining(", ", words, "."));
    }

    private static String small(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : names.getFirst() + " stays small";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast() + " stay small";
    }

    private static String note(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Swapped(var from, var to, var reason) ->
                to.name() + " stands in for " + Capitals.small(from.name()) + ". " + reason.because();
            case Adjustment.Reduced(var stretch, var reason) -> stretch.name() + ", small. " + reason.because();
            case Adjustment.Waits(var stretch, var reason) ->
                stretch.name() + " waits until later today. " + reason.because();
            case Adjustment.Filtered filtered -> filtered(filtered);
        };
    }

    private static String filtered(Adjustment.Filtered filtered) {
        Stretch stretch = filtered.stretch();
        String because = filtered.reason().because();
        return switch (filtered.result()) {
            case Result.LeftOut _ -> stretch.name() + " is left out: " + because;
            case Result.StandIn(var to) ->
                to.name() + " stands in for " + Capitals.small(stretch.name()) + ": " + because;
            case Result.InForm(var form) -> inForm(stretch, form) + ": " + because;
            case Result.WithCare(var how) -> stretch.name() + ", with care. " + how + " " + because;
        };
    }

    private static String inForm(Stretch stretch, FormKind form) {
        String usual = Capitals.small(stretch.name());
        return stretch.forms()
                .of(form)
                .map(other -> other.name() + " stands in for " + usual)
                .orElse(stretch.name() + " in its usual form");
    }
}
