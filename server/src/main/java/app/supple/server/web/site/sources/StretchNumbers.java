// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import app.supple.library.Dose;
import app.supple.library.Doses;
import app.supple.library.FirstHourRule;
import app.supple.library.FirstHourRule.Reason;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.programme.Routine;
import app.supple.programme.Routines;
import app.supple.server.words.Capitals;
import app.supple.server.words.DoseWords;
import app.supple.server.words.whom.FilterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The numbers and rules of all stretches, a passage each.
record StretchNumbers(Library library, Routines routines) {

    /// What `docs/content.md` asks for where a source says nothing.
    private static final String NOT_STATED = "not stated";

    private static final Pattern ONLY_A_NUMBER = Pattern.compile("[0-9–-]+");

    /// How much: usual, at most, and what others print.
    List<GroundsPassage> doses() {
        return passages("", this::doses);
    }

    /// What changes just after rising.
    List<GroundsPassage> firstHour() {
        return passages("first-hour-", this::firstHour);
    }

    /// What changes for whom.
    List<GroundsPassage> forWhom() {
        return passages("for-whom-", this::forWhom);
    }

    /// What the written routines ask for.
    List<GroundsPassage> morningAndEvening() {
        return routines.names()
                .map(routines::get)
                .filter(routine -> library.named(routine.name().value()).isEmpty())
                .map(this::routine)
                .toList();
    }

    /// `"30 s a side, twice"`, `"8 slow a side, 6 s each"`.
    static String amount(Stretch stretch, Dose dose) {
        String words = DoseWords.dose(stretch, dose);
        return switch (dose) {
            case Dose.Hold _ -> words;
            case Dose.Cycles(var each, var _) -> words + ", " + each.toSeconds() + " s each";
        };
    }

    private List<GroundsPassage> passages(String prefix, Function<Stretch, List<GroundsLine>> lines) {
        return library.all().stream()
                .map(stretch -> new GroundsPassage(
                        prefix + stretch.id(), stretch.name(), "/stretches/" + stretch.id(), lines.apply(stretch)))
                .filter(passage -> !passage.lines().isEmpty())
                .toList();
    }

    private List<GroundsLine> doses(Stretch stretch) {
        Doses doses = stretch.doses();
        List<GroundsLine> lines = new ArrayList<>();
        lines.add(new GroundsLine(
                "Usual", amount(stretch, doses.usual().dose()), doses.usual().grounds()));
        lines.add(new GroundsLine(
                "At most", amount(stretch, doses.most().dose()), doses.most().grounds()));
        doses.published().forEach(dose -> lines.add(published(dose)));
        return lines;
    }

    private static GroundsLine published(Doses.Published dose) {
        return new GroundsLine(
                "Published",
                hold(dose.hold()) + "; " + repetitions(dose.repetitions()) + often(dose.often()),
                new Grounds(dose.origin().source(), dose.origin().confidence(), dose.note()));
    }

    private static String hold(String hold) {
        return hold.equals(NOT_STATED) ? "Hold not stated" : Capitals.large(hold);
    }

    private static String repetitions(String repetitions) {
        return switch (repetitions) {
            case NOT_STATED -> "repetitions not stated";
            case "1" -> "once";
            default -> repetitions + (ONLY_A_NUMBER.matcher(repetitions).matches() ? " times" : "");
        };
    }

    private static String often(String often) {
        return often.equals(NOT_STATED) ? "" : "; " + often;
    }

    /// That the rule is ours stands fast; its reason leans on the source.
    private List<GroundsLine> firstHour(Stretch stretch) {
        return switch (stretch.safety().firstHour()) {
            case FirstHourRule.Fine() -> List.of();
            case FirstHourRule.Reduce(var how, var reason) -> List.of(new GroundsLine("Smaller", how, ours(reason)));
            case FirstHourRule.Swap(var standIn, var reason) ->
                List.of(new GroundsLine("Waits", library.get(standIn).name() + " stands in.", ours(reason)));
        };
    }

    private static Grounds ours(Reason reason) {
        return new Grounds(reason.source(), Confidence.DESIGN, reason.because());
    }

    private List<GroundsLine> forWhom(Stretch stretch) {
        var words = new FilterWords(library);
        return stretch.safety().filters().stream()
                .map(filter -> new GroundsLine(
                        "If " + FilterWords.condition(filter.condition()),
                        Capitals.large(words.measure(stretch, filter.measure())),
                        filter.grounds()))
                .toList();
    }

    private GroundsPassage routine(Routine routine) {
        Stream<GroundsLine> lines = routine.prescriptions().stream().map(line -> {
            Stretch stretch = library.get(line.stretch());
            return new GroundsLine(stretch.name(), amount(stretch, line.dose()), line.grounds());
        });
        return new GroundsPassage("routine-" + routine.name(), routine.title(), null, lines.toList());
    }
}
