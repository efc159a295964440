// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.plan.Adjustment.Filtered;
import app.supple.plan.Adjustment.Result;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Fits stretches to what holds for a person. Of several filters that apply, the strictest holds.
///
/// @param shelf where stand-ins are found
public record Fit(Shelf shelf, Set<Condition> conditions) {

    /// The strictest first. Of two forms it is the one on a chair, because it asks least of a body.
    private static final Comparator<Filter> STRICTEST = Comparator.comparingInt(Fit::rank);

    public Fit {
        conditions = Set.copyOf(conditions);
    }

    /// What is done of a stretch, or in its place.
    public Fitted apply(PlannedStretch asked) {
        return strictest(asked.stretch())
                .map(filter -> apply(asked, filter))
                .orElseGet(() -> new Fitted.Done(asked, List.of()));
    }

    private Fitted apply(PlannedStretch asked, Filter filter) {
        return switch (filter.measure()) {
            case Measure.LeaveOut _ -> leftOut(asked, filter);
            case Measure.Swap _ ->
                standIn(asked.stretch())
                        .map(standIn -> swapped(asked, filter, standIn))
                        .orElseGet(() -> leftOut(asked, filter));
            case Measure.Use(FormKind form) when form == asked.form() -> new Fitted.Done(asked, List.of());
            case Measure.Use(FormKind form) -> done(asked.in(form), asked, filter, new Result.InForm(form));
            case Measure.TakeCare(String how) -> done(asked.minding(how), asked, filter, new Result.WithCare(how));
        };
    }

    /// The stand-in keeps to its own filters, of which none can be to leave it out.
    private Fitted swapped(PlannedStretch asked, Filter filter, Stretch standIn) {
        var because = new Filtered(asked.stretch(), filter, new Result.StandIn(standIn));
        return switch (apply(asked.replacedBy(standIn))) {
            case Fitted.Done(var planned, var more) ->
                new Fitted.Done(
                        planned,
                        Stream.concat(Stream.of(because), more.stream()).toList());
            case Fitted.LeftOut _ -> leftOut(asked, filter);
        };
    }

    /// The first of a row of stand-ins that this person may do; nothing if there is none, or they stand in for
    /// each other in a circle.
    private Optional<Stretch> standIn(Stretch from) {
        Set<StretchId> seen = new HashSet<>();
        Optional<Stretch> at = Optional.of(from);
        while (at.isPresent() && seen.add(at.get().id())) {
            Measure measure = strictest(at.get()).map(Filter::measure).orElse(null);
            if (measure instanceof Measure.LeaveOut) {
                return Optional.empty();
            }
            if (!(measure instanceof Measure.Swap(StretchId next))) {
                return at;
            }
            at = shelf.find(next);
        }
        return Optional.empty();
    }

    private Optional<Filter> strictest(Stretch stretch) {
        return stretch.safety().filters().stream()
                .filter(filter -> conditions.contains(filter.condition()))
                .min(STRICTEST);
    }

    private static Fitted done(PlannedStretch planned, PlannedStretch asked, Filter filter, Result result) {
        return new Fitted.Done(planned, List.of(new Filtered(asked.stretch(), filter, result)));
    }

    private static Fitted leftOut(PlannedStretch asked, Filter filter) {
        return new Fitted.LeftOut(List.of(new Filtered(asked.stretch(), filter, new Result.LeftOut())));
    }

    private static int rank(Filter filter) {
        return switch (filter.measure()) {
            case Measure.LeaveOut _ -> 0;
            case Measure.Swap _ -> 1;
            case Measure.Use(FormKind form) -> form == FormKind.CHAIR ? 2 : 3;
            case Measure.TakeCare _ -> 4;
        };
    }
}
