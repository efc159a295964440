// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.library.Library;
import app.supple.plan.course.CourseDay;
import app.supple.plan.course.Tempo;
import app.supple.programme.Programme;
import app.supple.programme.ProgrammeId;
import app.supple.server.web.page.programme.ChoiceView.Card;
import app.supple.server.words.LengthWords;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Programmes to choose from.
///
/// @param followed now; null for none
record ProgrammeCards(Library library, @Nullable ProgrammeId followed) {

    Card of(Programme programme) {
        var outline = Outline.of(library, programme, Tempo.USUAL);
        var grounds = new GroundsWords(library, programme.cover().grounds());
        return new Card(
                programme.id().value(),
                programme.cover().title(),
                programme.cover().summary(),
                List.of(
                        length(programme) + ", then as long as you like",
                        "At first about " + minutes(outline, 0) + " a day, at the end "
                                + minutes(outline, programme.length() - 1)),
                grounds.link(),
                grounds.sure(),
                followed == null && programme.id().equals(ProgrammeId.TRIAL_DOSE),
                programme.id().equals(followed));
    }

    private static String length(Programme programme) {
        int days = programme.days();
        return days % Outline.DAYS_A_WEEK == 0 ? days / Outline.DAYS_A_WEEK + " weeks" : days + " days";
    }

    /// Of the longest day of a phase.
    private static String minutes(Outline outline, int phase) {
        return outline.of(phase).stream()
                .map((CourseDay day) -> outline.length(day))
                .max(Comparator.naturalOrder())
                .map(LengthWords::minutes)
                .orElse("");
    }
}
