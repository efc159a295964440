// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.library.Dose;
import app.supple.library.Doses;
import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.source.Grounds;
import app.supple.library.source.Source;
import app.supple.library.source.SourceId;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import app.supple.server.web.page.StretchView;
import app.supple.server.web.page.StretchView.Amount;
import app.supple.server.web.page.StretchView.Published;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import app.supple.server.words.Capitals;
import app.supple.server.words.DoseWords;
import app.supple.server.words.LengthWords;
import app.supple.server.words.PlaceWords;
import app.supple.server.words.whom.FilterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Everything about one stretch, to read or to print.
record StretchSheet(Library library, Routines routines, Stretch stretch, StretchPicture picture) {

    StretchView view(Frame frame) {
        return new StretchView(
                frame, head(), picture.view(), dose(), how(), whom(), picture.others(), evidence(), practise());
    }

    private StretchView.Head head() {
        String group = switch (stretch.naming().group()) {
            case DAILY_FIVE -> "Daily five";
            case AT_A_DESK -> "At a desk";
            case STRENGTH -> "Strength";
            case STAND_IN -> "Stand-in";
            case OWN -> "Your own";
        };
        String position = PlaceWords.position(stretch.anatomy().position()).toLowerCase(Locale.ROOT);
        return new StretchView.Head(
                group + ", " + position,
                stretch.name(),
                String.join(", ", stretch.naming().synonyms()),
                stretch.teaching().why());
    }

    private StretchView.Dose dose() {
        var grounds = stretch.doses().usual().grounds();
        var most = stretch.doses().most();
        return new StretchView.Dose(
                amounts(),
                source(grounds),
                sure(grounds),
                new StretchView.Most(
                        DoseWords.dose(stretch, most.dose()), source(most.grounds()), sure(most.grounds())));
    }

    private String source(Grounds grounds) {
        return grounds.because() + " Source: " + cite(library.source(grounds.source())) + ".";
    }

    private static String sure(Grounds grounds) {
        return "How sure: " + DoseWords.confidence(grounds.confidence()) + ".";
    }

    private List<StretchView.Whom> whom() {
        var words = new FilterWords(library);
        return stretch.safety().filters().stream()
                .map(filter -> new StretchView.Whom(
                        "If " + FilterWords.condition(filter.condition()),
                        words.measure(stretch, filter.measure()),
                        source(filter.grounds()) + " " + sure(filter.grounds())))
                .toList();
    }

    private List<Amount> amounts() {
        String aSide = stretch.isTwoSided() ? "a side, " : "";
        List<Amount> amounts = new ArrayList<>();
        Dose usual = stretch.doses().usual().dose();
        amounts.add(
                switch (usual) {
                    case Dose.Hold hold -> new Amount(hold.each().toSeconds() + " s", "hold");
                    case Dose.Cycles cycles -> new Amount(cycles.each().toSeconds() + " s", "each");
                });
        inRoutine(RoutineName.EVENING).forEach(times -> amounts.add(new Amount(times, aSide + "evening")));
        inRoutine(RoutineName.MORNING).forEach(times -> amounts.add(new Amount(times, aSide + "morning")));
        if (amounts.size() == 1) {
            amounts.add(new Amount(String.valueOf(usual.repetitions()), aSide + "times"));
        }
        return amounts;
    }

    private Stream<String> inRoutine(RoutineName routine) {
        return routines.get(routine).prescriptions().stream()
                .filter(line -> line.stretch().equals(stretch.id()))
                .map(line -> String.valueOf(line.dose().repetitions()));
    }

    private StretchView.How how() {
        var teaching = stretch.teaching();
        var sense = teaching.sense();
        List<String> steps = new ArrayList<>();
        steps.add(teaching.start());
        steps.addAll(teaching.steps());
        return new StretchView.How(
                steps,
                sense.breathing(),
                sense.feel(),
                String.join(", ", stretch.anatomy().reach().muscles()),
                sense.mistakes(),
                stretch.safety().cautions().stream()
                        .map(caution -> caution.when() + ": " + Capitals.small(caution.instead()))
                        .toList());
    }

    private StretchView.Evidence evidence() {
        return new StretchView.Evidence(
                stretch.doses().published().stream().map(this::published).toList(),
                sources().map(library::source).map(StretchSheet::source).toList());
    }

    private Published published(Doses.Published dose) {
        String note = dose.note().isEmpty() ? "" : " " + dose.note();
        return new Published(
                dose.hold() + ", " + dose.repetitions() + (dose.repetitions().matches("[0-9–-]+") ? " times" : ""),
                dose.often(),
                source(library.source(dose.origin().source())),
                DoseWords.confidence(dose.origin().confidence()) + "." + note);
    }

    /// What the sentences of this page rest on, besides the published doses.
    private Stream<SourceId> sources() {
        Stream<SourceId> rule = switch (stretch.safety().firstHour()) {
            case FirstHourRule.Fine() -> Stream.empty();
            case FirstHourRule.Reduce reduce -> Stream.of(reduce.reason().source());
            case FirstHourRule.Swap swap -> Stream.of(swap.reason().source());
        };
        return Stream.concat(Stream.of(stretch.doses().usual().grounds().source()), rule)
                .distinct();
    }

    private Link practise() {
        var routine = routines.get(new RoutineName(stretch.id().value()));
        var line = routine.prescriptions().getFirst();
        int sides = stretch.isTwoSided() ? 2 : 1;
        var length =
                line.dose().perSide().multipliedBy(sides).plus(routine.pace().getReady());
        return new Link("Practise now, " + LengthWords.minutes(length), "/play/" + stretch.id());
    }

    private static StretchView.Source source(Source source) {
        String url = source.place().url();
        String note = source.place().note();
        return new StretchView.Source(cite(source) + (note.isEmpty() ? "" : ". " + note), url.isEmpty() ? null : url);
    }

    private static String cite(Source source) {
        String year = source.year().isEmpty() ? "" : ", " + source.year();
        return source.title() + " (" + source.publisher() + year + ")";
    }
}
