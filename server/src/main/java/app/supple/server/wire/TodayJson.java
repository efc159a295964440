// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.diary.entry.Practice;
import app.supple.library.Library;
import app.supple.plan.Followed;
import app.supple.plan.PlannedDay;
import app.supple.plan.PlannedSession;
import app.supple.programme.RoutineName;
import app.supple.server.words.DoseWords;
import app.supple.server.words.PlanWords;
import app.supple.server.words.programme.ChangeWords;
import app.supple.server.words.programme.DayWords;
import app.supple.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person's day: the two sessions, and what is done of them.
///
/// @param programme what it is in the weeks of a programme; null for who follows none
public record TodayJson(
        String date,
        BookendJson morning,
        BookendJson evening,
        @Nullable FollowedJson programme) {

    /// A day of a programme.
    ///
    /// @param week counted from 1
    /// @param phase its name
    /// @param line the day in one line
    /// @param reasons what is different, a sentence each
    public record FollowedJson(String id, int week, String phase, String line, List<String> reasons) {

        public static FollowedJson of(Library library, Followed followed) {
            return new FollowedJson(
                    followed.programme().id().value(),
                    followed.week(),
                    followed.phase().heading().name(),
                    DayWords.line(library, followed),
                    ChangeWords.of(library, followed));
        }
    }

    /// A session of the day. `done` lists the entries of that routine today, oldest first.
    public record BookendJson(
            String around, long totalSeconds, List<PlannedJson> stretches, List<String> notes, List<DoneJson> done) {}

    /// One stretch of it.
    public record PlannedJson(String stretch, String name, String dose) {}

    /// An entry in short.
    public record DoneJson(String id, String ending, long seconds) {}

    public static TodayJson of(PlannedDay day, List<Practice> practices, @Nullable FollowedJson programme) {
        return new TodayJson(
                day.date().toString(), bookend(day.morning(), practices), bookend(day.evening(), practices), programme);
    }

    private static BookendJson bookend(PlannedSession planned, List<Practice> practices) {
        return new BookendJson(
                planned.around().toString(),
                Session.of(planned).timeline().total().toSeconds(),
                planned.stretches().stream()
                        .map(line -> new PlannedJson(
                                line.stretch().id().value(), line.stretch().name(), DoseWords.dose(line)))
                        .toList(),
                PlanWords.notes(planned),
                done(planned.routine().name(), practices));
    }

    private static List<DoneJson> done(RoutineName routine, List<Practice> practices) {
        return practices.stream()
                .filter(practice -> practice.occasion().routine().equals(routine))
                .map(practice -> new DoneJson(
                        practice.id().toString(),
                        Words.of(practice.ending()),
                        practice.occasion().period().length().toSeconds()))
                .toList();
    }
}
