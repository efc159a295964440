// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.progress.trial.Finding;
import app.supple.progress.trial.Finding.Group;
import app.supple.progress.trial.Trial;
import app.supple.server.words.progress.TrialWords;
import app.supple.server.words.progress.ValueWords;
import java.util.List;

/// The numbers that one's own are read by on the page Progress.
final class TrialNumbers {

    private static final String PAGE = "/progress";

    private TrialNumbers() {}

    static List<GroundsPassage> all() {
        return List.of(
                new GroundsPassage("changes", "A change that counts", PAGE, changes()),
                new GroundsPassage("habit-numbers", "A habit", PAGE, habit()),
                new GroundsPassage(
                        "trial-findings",
                        "You beside the trial",
                        PAGE,
                        Trial.all().stream().map(TrialNumbers::line).toList()));
    }

    private static List<GroundsLine> changes() {
        return List.of(
                new GroundsLine(
                        "Pain",
                        "2 points, or 30 % of the start",
                        on("ostelo-2008", Confidence.ABSTRACT, "Smaller changes may be everyday ups and downs.")),
                new GroundsLine(
                        "Your activities",
                        "1.3 points small, 2.3 medium, 2.7 large",
                        on("abbott-2014", Confidence.ABSTRACT, "For activities that people name themselves.")),
                new GroundsLine(
                        "How much it bothers",
                        "as pain",
                        on("ostelo-2008", Confidence.DESIGN, "Nobody has settled it, so we read it as pain is read.")));
    }

    private static List<GroundsLine> habit() {
        return List.of(
                new GroundsLine(
                        "Others had a habit",
                        "by day 66 in the middle, from day 18 to day 254",
                        on("lally-2010", Confidence.SECONDARY, "Of 96 people over 84 days, and not all got there.")),
                new GroundsLine(
                        "Your score forgets",
                        "half in 13 days",
                        on(
                                "lally-2010",
                                Confidence.DESIGN,
                                "In the study one missed day did no harm; the 13 is ours.")),
                new GroundsLine(
                        "The goal",
                        "7 in 10 planned sessions",
                        on("sherman-2011", Confidence.DESIGN, "About 8 of 12 classes.")));
    }

    private static GroundsLine line(Finding finding) {
        return new GroundsLine(group(finding.group()) + ", week " + finding.week(), amount(finding), finding.grounds());
    }

    private static String amount(Finding finding) {
        return switch (finding.outcome()) {
            case FUNCTION -> TrialWords.better(finding) + ", of 23 points of function";
            case BOTHERED -> TrialWords.better(finding) + ", of 10 points of bother";
            case LESS_MEDICINE -> ValueWords.plain(finding.value()) + " in 100 took less medicine";
            case EXERCISE -> TrialWords.more(finding) + ", hours of back exercise a week";
        };
    }

    private static String group(Group group) {
        return switch (group) {
            case YOGA -> "Yoga";
            case STRETCHING -> "Stretching";
            case BOTH -> "Both classes";
            case BOOK -> "The book";
        };
    }

    private static Grounds on(String source, Confidence confidence, String because) {
        return new Grounds(new SourceId(source), confidence, because);
    }
}
