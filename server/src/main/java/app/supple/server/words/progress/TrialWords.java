// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.progress;

import app.supple.progress.trial.Finding;
import app.supple.progress.trial.Finding.Group;
import app.supple.progress.trial.Finding.Interval;
import app.supple.progress.trial.Finding.Outcome;
import app.supple.progress.trial.Trial;
import java.util.Locale;

/// Says the numbers of the trial, and one's own beside them.
public final class TrialWords {

    private TrialWords() {}

    /// `2.5 better (1.3 to 3.7)`
    public static String better(Finding finding) {
        return ValueWords.plain(finding.value()) + " better" + likely(finding);
    }

    /// `1.25 more (0.79 to 1.71)`
    public static String more(Finding finding) {
        return fine(finding.value()) + " more" + likely(finding);
    }

    /// `2.4 better`, `0.5 worse`, `as at the start`
    public static String moved(double gain) {
        if (Math.abs(gain) < 0.05) {
            return "as at the start";
        }
        return ValueWords.plain(Math.abs(gain)) + (gain > 0 ? " better" : " worse");
    }

    /// `about 40 in 100; with the book 20`
    public static String medicine() {
        return "about " + share(Group.BOTH) + " in 100; with the book " + share(Group.BOOK);
    }

    private static String share(Group group) {
        return Trial.find(Outcome.LESS_MEDICINE, group, 12)
                .map(finding -> ValueWords.plain(finding.value()))
                .orElse("?");
    }

    private static String likely(Finding finding) {
        Interval likely = finding.likely();
        return likely == null ? "" : " (" + fine(likely.from()) + " to " + fine(likely.to()) + ")";
    }

    /// With two digits only where the source has them.
    private static String fine(double value) {
        double tenths = value * 10;
        return Math.abs(tenths - Math.round(tenths)) < 1e-9
                ? ValueWords.plain(value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
