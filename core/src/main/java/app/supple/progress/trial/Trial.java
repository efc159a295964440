// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.trial;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.progress.trial.Finding.Group;
import app.supple.progress.trial.Finding.Interval;
import app.supple.progress.trial.Finding.Outcome;
import java.util.List;
import java.util.Optional;

/// The trial of 2011, as far as its numbers were read. What is only remembered is not among them, and neither is what
/// nobody found: the numbers of the stretching group against the book.
public final class Trial {

    /// The weeks in which people were asked, besides the start.
    public static final List<Integer> WEEKS = List.of(6, 12, 26);

    private static final SourceId PAPER = new SourceId("sherman-2011");
    private static final SourceId COMPANION = new SourceId("sherman-2013");
    private static final Grounds SUMMARY =
            new Grounds(PAPER, Confidence.ABSTRACT, "Compared with a book, and adjusted by the authors.");
    private static final Grounds NEWS = new Grounds(
            PAPER,
            Confidence.SECONDARY,
            "A news report of 25 October 2011 gives rounded shares, the same at 26 weeks.");
    private static final Grounds TABLES =
            new Grounds(COMPANION, Confidence.READ, "From the tables of a later paper about the same people.");

    private static final List<Finding> READ = List.of(
            new Finding(Outcome.FUNCTION, Group.YOGA, 12, 2.5, new Interval(1.3, 3.7), SUMMARY),
            new Finding(Outcome.FUNCTION, Group.YOGA, 26, 1.8, new Interval(0.5, 3.1), SUMMARY),
            new Finding(Outcome.BOTHERED, Group.YOGA, 12, 1.1, new Interval(0.4, 1.7), SUMMARY),
            new Finding(Outcome.LESS_MEDICINE, Group.BOTH, 12, 40, null, NEWS),
            new Finding(Outcome.LESS_MEDICINE, Group.BOOK, 12, 20, null, NEWS),
            new Finding(Outcome.EXERCISE, Group.STRETCHING, 6, 1.25, new Interval(0.79, 1.71), TABLES),
            new Finding(Outcome.EXERCISE, Group.YOGA, 6, 0.93, new Interval(0.41, 1.46), TABLES));

    private Trial() {}

    public static List<Finding> all() {
        return READ;
    }

    /// Empty if it was not read.
    public static Optional<Finding> find(Outcome outcome, Group group, int week) {
        return READ.stream()
                .filter(finding -> finding.outcome() == outcome && finding.group() == group && finding.week() == week)
                .findFirst();
    }
}
