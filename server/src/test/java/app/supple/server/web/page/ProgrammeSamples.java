// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.programme.ChoiceView;
import app.supple.server.web.page.programme.DayView;
import app.supple.server.web.page.programme.LeaveView;
import app.supple.server.web.page.programme.PathView;
import app.supple.server.web.page.programme.PathView.Fact;
import app.supple.server.web.page.programme.PathView.Stage;
import app.supple.server.web.page.programme.PathView.When;
import app.supple.server.web.page.programme.WeekView;
import app.supple.server.web.page.programme.WeekView.Session;
import app.supple.server.web.page.programme.WeekView.State;
import java.util.Arrays;
import java.util.List;

/// The weeks of an invented programme.
final class ProgrammeSamples {

    private static final Link SOURCE = new Link("A trial (its authors, 2011)", "/sources#source-sherman-2011");
    private static final String WHY = "Hip flexor stays at 30 s: it hurt 5/10 on Tuesday.";
    private static final String DAY = "/programme/days/2026-11-22";

    private ProgrammeSamples() {}

    static List<Samples.Page> pages() {
        return List.of(
                new Samples.Page("today-locked", "today", TodaySamples.locked()),
                new Samples.Page("today-left-out", "today", TodaySamples.leftOut()),
                new Samples.Page("programme-choose", "programme/choose", choice()),
                new Samples.Page("programme-path", "programme/path", path()),
                new Samples.Page("programme-day", "programme/day", day()),
                new Samples.Page("programme-week", "programme/week", week()),
                new Samples.Page(
                        "programme-leave",
                        "programme/leave",
                        new LeaveView(Samples.frame("Stop the programme?", Place.TODAY), "Twelve weeks")));
    }

    private static ChoiceView choice() {
        return new ChoiceView(
                Samples.frame("Choose a programme", Place.TODAY),
                new Link("Your programme", "/programme"),
                "Supple says why.",
                List.of(card("trial-dose", true, false), card("starter", false, true)));
    }

    private static ChoiceView.Card card(String id, boolean primary, boolean followed) {
        return new ChoiceView.Card(
                id,
                "Twelve weeks",
                "Holds grow.",
                List.of("12 weeks", "At first 10 minutes"),
                SOURCE,
                "Our own choice.",
                primary,
                followed);
    }

    private static PathView path() {
        return new PathView(
                Samples.frame("Your programme", Place.TODAY),
                "Week 5 of 12",
                new PathView.Today("Twelve weeks", "Week 5: 30-second holds.", List.of(WHY)),
                new PathView.Mat("36.9%", "Day 32 of 84.", List.of("16.7%", "33.3%")),
                Arrays.stream(When.values()).map(ProgrammeSamples::stage).toList(),
                List.of(new PathView.Row("From Sunday 22 November", List.of(new Link("Su 22", DAY)))));
    }

    private static Stage stage(When when) {
        return new Stage(
                when,
                "Build",
                "Weeks 3 to 4",
                "Holds reach their length.",
                List.of(new Fact("Evening", "holds of 30 s, twice")),
                List.of(new Fact("Week 3", "New: bridge.")),
                SOURCE,
                "Read in the source.");
    }

    private static DayView day() {
        return new DayView(
                Samples.frame("Why", Place.TODAY),
                "Sunday 22 November",
                "Week 5: " + WHY,
                List.of(WHY),
                List.of(new DayView.Part("Evening", "21:30, about 10 minutes", Samples.FIVE)),
                new Link("Saturday 21 November", DAY),
                null);
    }

    private static WeekView week() {
        List<Session> sessions = Arrays.stream(State.values())
                .map(state -> new Session(
                        "Evening",
                        "21:30, about 10 minutes",
                        state,
                        state == State.DONE ? "" : DAY + "/evening",
                        new WeekView.Time("at-" + state, "21:30", state == State.MOVED ? "Choose another time." : "")))
                .toList();
        return new WeekView(
                Samples.frame("Your week", Place.TODAY),
                "This week",
                List.of(new WeekView.Day(
                        "d-1", "Sunday 22 November", true, "With strength.", sessions, Samples.WHY, DAY, false)),
                List.of(new FieldError("at-MOVED", "Choose another time.")),
                null,
                new Link("Week after", "/programme/week?from=2026-11-30"));
    }
}
