// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.programme.Amount;
import app.supple.programme.Phase;
import app.supple.programme.Programme;
import app.supple.programme.Programmes;
import app.supple.programme.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What programmes ask for, and by which rules they go up, stay and step back.
public record ProgrammeNumbers(Programmes programmes) {

    /// The rules first, because all programmes share them.
    public List<GroundsPassage> all() {
        return Stream.concat(
                        Stream.of(new GroundsPassage("programme-rules", "How every programme moves", null, rules())),
                        programmes.all().stream().map(ProgrammeNumbers::passage))
                .toList();
    }

    private static GroundsPassage passage(Programme programme) {
        List<GroundsLine> lines = new ArrayList<>();
        lines.add(new GroundsLine(
                "As a whole", programme.cover().summary(), programme.cover().grounds()));
        programme.phases().forEach(phase -> lines.add(line(phase, phase.days() + " days")));
        lines.add(line(programme.maintenance(), "from then on"));
        return new GroundsPassage(
                "programme-" + programme.id(), programme.cover().title(), null, lines);
    }

    private static GroundsLine line(Phase phase, String days) {
        String amount = "Evening " + amount(phase.bookends().evening()) + ", morning "
                + amount(phase.bookends().morning()) + strength(phase.strength());
        return new GroundsLine(phase.heading().name() + ", " + days, amount, phase.grounds());
    }

    private static String amount(Amount amount) {
        return amount.hold().toSeconds() + " s x " + amount.repetitions();
    }

    private static String strength(Strength strength) {
        return strength.movements().isEmpty()
                ? ""
                : ", strength " + strength.repetitions() + " repetitions on " + strength.daysAWeek() + " days a week";
    }

    private static List<GroundsLine> rules() {
        return Stream.concat(painAndWaiting().stream(), stepsAndGaps().stream()).toList();
    }

    private static List<GroundsLine> painAndWaiting() {
        return List.of(
                new GroundsLine(
                        "Goes on from",
                        "7 in 10 planned sessions of a week",
                        on(
                                "sherman-2011",
                                Confidence.DESIGN,
                                "The trial counted 8 of 12 classes as attending, which is nearly the same share.")),
                new GroundsLine(
                        "Green, amber, red",
                        "pain up to 2, 3 to 5, above 5",
                        on(
                                "silbernagel-2007",
                                Confidence.MEMORY,
                                "Made for tendons; for backs it is a convention of ours, seen from your usual pain.")),
                new GroundsLine(
                        "Waits when sore",
                        "1 point more after sessions, or 2 mornings 2 points worse",
                        on(
                                "silbernagel-2007",
                                Confidence.DESIGN,
                                "Pain should settle by the next morning; the exact lines are ours.")),
                new GroundsLine(
                        "Calm for",
                        "7 days before a movement goes up again",
                        on("silbernagel-2007", Confidence.DESIGN, "The week is our choice.")));
    }

    private static List<GroundsLine> stepsAndGaps() {
        return List.of(
                new GroundsLine(
                        "Repetitions",
                        "1 or 2 more, every 3 days at most",
                        on(
                                "nhs-inform-back",
                                Confidence.READ,
                                "This page adds one or two repetitions every few days.")),
                new GroundsLine(
                        "Strength",
                        "never on two days in a row",
                        on(
                                "clinical-teaching",
                                Confidence.MEMORY,
                                "Widely taught for people who begin to strengthen.")),
                new GroundsLine(
                        "After a gap",
                        "4 days repeat, 8 days one step back, 15 days two",
                        on(
                                "clinical-teaching",
                                Confidence.DESIGN,
                                "No source gives numbers for backs; these are careful choices of ours.")),
                new GroundsLine(
                        "From 65 on",
                        "holds begin at 30 s, smaller steps, a chair at first",
                        on(
                                "acsm-2021",
                                Confidence.DESIGN,
                                "The guideline says that older people may gain more from 30 to 60 seconds.")),
                new GroundsLine(
                        "Asks for a look",
                        "2 points worse in week 2 or 4",
                        on(
                                "nhs-inform-back",
                                Confidence.DESIGN,
                                "The page asks to be seen when nothing is better after two weeks; the points are ours.")));
    }

    private static Grounds on(String source, Confidence confidence, String because) {
        return new Grounds(new SourceId(source), confidence, because);
    }
}
