// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Rise;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.page.checkin.ConflictView;
import app.supple.server.web.page.checkin.RemoveView;
import app.supple.server.web.page.checkin.SavedView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.words.checkin.RoundWords;
import app.supple.server.words.checkin.SaidWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is shown of a check-in once it has been sent: saved, in conflict, or to be removed.
record CheckInDone(Asking asking, Frames frames) {

    private static final Set<String> FREE = Set.of(Fields.WORDS, CheckInForm.MEDICINE);

    static String address(LocalDate date) {
        return "/check-in/" + date;
    }

    SavedView saved(Visit visit, CheckIn checkIn) {
        String warning = Rise.of(asking.checkIns().all(visit.person().id()), checkIn)
                .map(rise -> "Pain is up " + rise.points() + " points in two weeks. Please have it looked at.")
                .orElse("");
        LocalDate date = checkIn.date();
        return new SavedView(
                frames.of("Saved", Place.DIARY),
                RoundWords.name(checkIn.round()) + ", " + Says.day(date, visit.today()),
                Removing.lines(SaidWords.of(checkIn, activities(visit))),
                warning,
                new Link("Take your report along", "/report"),
                List.of(
                        new Link("Change it", address(date)),
                        new Link("Diary of that day", "/diary/" + date),
                        new Link("Today", "/")));
    }

    ConflictView conflict(Visit visit, CheckInForm form) {
        CheckIn sent = form.checkIn();
        LocalDate date = sent.date();
        @Nullable CheckIn now = asking.checkIns().find(visit.person().id(), date).orElse(null);
        Map<String, String> kept = now == null ? Map.of() : CheckInForm.written(now);
        Map<String, String> keptLines = now == null ? Map.of() : SaidWords.of(now, activities(visit));
        return new ConflictView(
                frames.of("Two devices, one day", Place.DIARY),
                RoundWords.name(sent.round()) + ", " + Says.day(date, visit.today()),
                now == null,
                Together.rows(keptLines, SaidWords.of(sent, activities(visit))),
                address(date),
                new Together(kept, form.fields().sent(), FREE).choices(now == null ? 0 : now.revision()),
                new Link(now == null ? "Leave it removed" : "Leave it as it is", "/diary/" + date));
    }

    RemoveView removing(Visit visit, CheckIn checkIn, boolean changed) {
        LocalDate date = checkIn.date();
        return new RemoveView(
                frames.of("Remove a check-in", Place.DIARY),
                new Link("Diary", "/diary/" + date),
                "Remove the check-in of " + Says.day(date, visit.today()) + "?",
                changed,
                Removing.lines(SaidWords.of(checkIn, activities(visit))),
                address(date) + "/remove",
                checkIn.revision());
    }

    private List<Activity> activities(Visit visit) {
        return asking.activities().of(visit.person().id());
    }
}
