// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import app.supple.diary.Diary;
import app.supple.diary.Practice;
import app.supple.diary.Turns;
import app.supple.plan.PlannedDay;
import app.supple.plan.Plans;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.Frame.Place;
import app.supple.server.web.page.TodayView;
import app.supple.server.web.page.TodayView.Week;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// `GET /`: the day, and the one next thing.
public record TodayPage(Plans plans, Diary diary, Visits visits, Frames frames, Send send) {

    private static final int DAYS_A_WEEK = 7;

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "today", view(visits.visit()));
    }

    private TodayView view(Visit visit) {
        LocalDate today = visit.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Practice> week = diary.practices(visit.person().id(), monday, monday.plusDays(DAYS_A_WEEK - 1));
        List<Practice> done = week.stream()
                .filter(practice -> practice.occasion().date().equals(today))
                .toList();
        PlannedDay day = plans.day(visit.person(), visit.now());
        var turns = Turns.at(visit.time(), visit.person().rhythm(), done);
        var cards = new SessionCards(visit, done);
        return new TodayView(
                frames.of("Today", Place.TODAY),
                Says.day(today),
                Headline.of(turns, day),
                null,
                new DayBand(visit.person().rhythm(), visit.time()).of(turns),
                cards.morning(day.morning(), turns.morning()),
                cards.evening(day.evening(), turns.evening()),
                week(week, monday, today));
    }

    private static Week week(List<Practice> practices, LocalDate monday, LocalDate today) {
        var tiles = new DayTiles(practices, today, today);
        return new Week(
                "Morning above, evening below. A day off hardly moves a habit.",
                tiles.from(monday, monday.plusDays(DAYS_A_WEEK - 1), Says::weekday));
    }
}
