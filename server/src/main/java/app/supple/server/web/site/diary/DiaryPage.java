// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.Diary;
import app.supple.diary.entry.Practice;
import app.supple.server.web.answer.EntryRequest;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.page.DiaryView;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.DayTiles;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `GET /diary` and `GET /diary/{date}`: a month of days, and the entries of one of them.
public record DiaryPage(Rooms rooms, Visits visits, Frames frames, Send send) {

    /// Whom the page asks: what was done, what it is called, and what was said of the day.
    public record Rooms(Diary diary, Titles titles, Asking asking) {}

    public void today(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        send.page(request, response, "diary", view(visit, visit.today(), notice(request)));
    }

    public void day(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = date(Incoming.part(request, "date"));
        if (date.isAfter(visit.today())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "That day is still to come. Your diary begins in the past.");
        }
        send.page(request, response, "diary", view(visit, date, notice(request)));
    }

    private DiaryView view(Visit visit, LocalDate date, @Nullable Notice notice) {
        YearMonth month = YearMonth.from(date);
        var person = visit.person().id();
        List<Practice> practices = rooms.diary().practices(person, month.atDay(1), month.atEndOfMonth());
        var tiles = new DayTiles(practices, visit.today(), date);
        return new DiaryView(
                frames.of("Diary", Place.DIARY, notice),
                month(month, practices, tiles, visit.today()),
                Says.day(date, visit.today()),
                EntryCards.of(rooms.titles(), rooms.diary().day(person, date).reversed()),
                empty(date, visit.today()),
                new ToldCards(rooms.asking(), person).of(date));
    }

    private static DiaryView.Month month(YearMonth month, List<Practice> practices, DayTiles tiles, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth later = month.plusMonths(1);
        return new DiaryView.Month(
                Says.month(month),
                line(practices),
                earlier(month.minusMonths(1)),
                later.isAfter(now) ? null : new Link(Says.month(later), "/diary/" + firstShown(later, today)),
                month.atDay(1).getDayOfWeek().getValue(),
                tiles.from(month.atDay(1), month.atEndOfMonth(), date -> String.valueOf(date.getDayOfMonth())));
    }

    /// No diary goes back before year 1, where an address would be no date any more.
    private static @Nullable Link earlier(YearMonth month) {
        return month.getYear() < 1 ? null : new Link(Says.month(month), "/diary/" + month.atEndOfMonth());
    }

    /// Of the current month today is shown, of earlier ones the last day.
    private static LocalDate firstShown(YearMonth month, LocalDate today) {
        return month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
    }

    private static String line(List<Practice> practices) {
        return switch (practices.size()) {
            case 0 -> "";
            case 1 -> "One session this month.";
            default -> practices.size() + " sessions this month.";
        };
    }

    private static String empty(LocalDate date, LocalDate today) {
        return date.equals(today)
                ? "Nothing yet today. A session you finish appears here."
                : "A day of rest. One day hardly moves a habit.";
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("removed")
                .filter(EntryRequest::isId)
                .map(id -> new Notice(
                        Tone.SAVED,
                        "Deleted",
                        "The entry is no longer in your diary.",
                        new Press("Undo", "/entries/" + id + "/put-back")))
                .orElseGet(() -> changed(request));
    }

    private static @Nullable Notice changed(ServerRequest request) {
        if (request.query().contains("gone")) {
            return new Notice(Tone.SAVED, "Removed", "It is no longer in your diary.", null);
        }
        return request.query()
                .first("saved")
                .map(_ -> new Notice(Tone.SAVED, "Saved", "Your diary is up to date.", null))
                .orElse(null);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() > 0) {
                return date;
            }
        } catch (DateTimeParseException e) {
            throw noDay();
        }
        throw noDay();
    }

    private static Problem noDay() {
        return new Problem(Problem.Kind.NOT_FOUND, "A day is written like this: 2026-11-22.");
    }
}
