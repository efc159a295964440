// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.person.Person;
import app.supple.progress.measure.Track;
import app.supple.progress.report.Report;
import app.supple.progress.report.Report.Period;
import app.supple.progress.report.Who;
import app.supple.safety.question.Questionnaire;
import app.supple.server.words.report.Sheet.Head;
import app.supple.server.words.report.Sheet.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says a report in words.
public final class SheetWords {

    private static final String METHOD = "Self-reported. Changes are read against published limits: pain and"
            + " bothersomeness 2 points or 30 %, Roland-Morris 5 points or 30 % (Ostelo 2008, read in the summary; for"
            + " bothersomeness by convention); own activities 1.3 small, 2.3 medium, 2.7 large (Abbott and Schmitt"
            + " 2014, read in the summary). The stretching follows a 12-week trial of supervised classes (Sherman"
            + " 2011), shortened for home use; this program is not a treatment and has not itself been tested."
            + " Supple diagnoses nothing. Page 1 of 1.";

    private SheetWords() {}

    /// All of a report on one sheet.
    public static Sheet of(Report report, Person person, Questionnaire questionnaire) {
        var told = new ToldWords(report);
        List<Passage> passages = new ArrayList<>();
        passages.add(new SafetyWords(questionnaire, person::dateAt)
                .passage(report.told().screening()));
        passages.add(told.pains());
        passages.add(told.words());
        passages.add(told.medicine());
        return new Sheet(
                new Head(who(report.who()), when(report.period()), FindingWords.lines(report)),
                OutcomeWords.table(report.outcomes(), report.period().weeks()),
                List.of(ChartWords.picture(report, Track.PAIN_USUAL), ChartWords.picture(report, Track.ACTIVITIES)),
                ExerciseWords.table(report.practice()),
                passages,
                METHOD);
    }

    private static String who(@Nullable Who who) {
        return who == null
                ? ""
                : Cut.text(who.name(), Who.LONGEST_NAME) + (who.born() == null ? "" : ", born " + who.born());
    }

    private static String when(Period period) {
        String weeks = period.week() == 1 ? "Week 1" : "Weeks 1 to " + period.week();
        String of = period.length() > 0 && period.week() <= period.length() ? " of " + period.length() : "";
        String programme = period.programme() == null ? "no programme" : period.programme();
        return weeks + of + ", " + Dates.full(period.weeks().start()) + " to " + Dates.full(period.today()) + "; "
                + programme + ".";
    }
}
