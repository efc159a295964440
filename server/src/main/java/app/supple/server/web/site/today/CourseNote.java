// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.library.Library;
import app.supple.plan.Followed;
import app.supple.server.web.page.TodayView.Note;
import app.supple.server.web.page.part.Link;
import app.supple.server.words.programme.DayWords;
import org.jspecify.annotations.Nullable;

/// Explains today in one line, or offers what could.
final class CourseNote {

    private static final Note OFFER = new Note(
            "Twelve weeks that begin small, and adapt to how it goes.", new Link("Choose a programme", "/programme"));

    private CourseNote() {}

    /// @param followed null for who follows no programme
    static Note of(Library library, @Nullable Followed followed) {
        return followed == null
                ? OFFER
                : new Note(
                        DayWords.line(library, followed),
                        new Link("Why?", "/programme/days/" + followed.day().date()));
    }
}
