// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.TodayView.Card;
import app.supple.server.web.page.TodayView.Note;
import app.supple.server.web.page.TodayView.State;
import app.supple.server.web.page.part.Day;
import app.supple.server.web.page.part.Day.When;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.Link;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Two times of an invented day.
final class TodaySamples {

    private TodaySamples() {}

    static TodayView evening() {
        Band band = new Band(
                "06:50",
                "22:30",
                "Next: break at 15:00.",
                480,
                List.of(
                        new Band.Slot(Band.Kind.MORNING, Band.Mark.DONE, 21, "07:10", "morning session, done"),
                        new Band.Slot(Band.Kind.EVENING, Band.Mark.NEXT, 936, "21:30", "evening session, next")));
        return new TodayView(
                Samples.frame("Today", Place.TODAY),
                "Sunday 22 November",
                "Morning is done. Five stretches wait for the evening.",
                new Note("Discs are fuller just after rising, so child’s pose waits an hour.", Samples.WHY),
                new Note("Week 5: 30-second holds.", new Link("Why?", "/programme/days/2026-11-22")),
                band,
                card(Band.Half.MORNING, State.DONE),
                card(Band.Half.EVENING, State.READY),
                asks(),
                week());
    }

    static TodayView morning() {
        Band band = new Band(
                "06:50",
                "22:30",
                "Next: break at 15:00.",
                10,
                List.of(
                        new Band.Slot(Band.Kind.MORNING, Band.Mark.NEXT, 21, "07:10", "morning session, next"),
                        new Band.Slot(Band.Kind.EVENING, Band.Mark.LATER, 936, "21:30", "evening session, later")));
        return new TodayView(
                Samples.frame("Today", Place.TODAY),
                "Sunday 22 November",
                "Good morning. Five short stretches, about 7 minutes.",
                null,
                new Note("Week 5: 30-second holds.", new Link("Why?", "/programme/days/2026-11-22")),
                band,
                card(Band.Half.MORNING, State.READY),
                card(Band.Half.EVENING, State.LATER),
                asks(),
                week());
    }

    /// Who does without the morning.
    static TodayView leftOut() {
        TodayView usual = evening();
        return new TodayView(
                usual.frame(),
                usual.date(),
                "Tonight: 10 minutes before sleep.",
                null,
                usual.course(),
                usual.band(),
                card(Band.Half.MORNING, State.LEFT_OUT),
                usual.evening(),
                usual.asks(),
                usual.week());
    }

    /// Whose answers ask for help first.
    static TodayView locked() {
        return new TodayView(
                Samples.frame("Today", Place.TODAY),
                "Sunday 22 November",
                "Help first, then stretching.",
                new Note(
                        "Your answers ask for it, so sessions are locked for now.",
                        new Link("What to do", "/screening")),
                null,
                morning().band(),
                card(Band.Half.MORNING, State.LOCKED),
                card(Band.Half.EVENING, State.LOCKED),
                asks(),
                week());
    }

    private static Card card(Band.Half half, State state) {
        boolean early = half == Band.Half.MORNING;
        String name = early ? "Morning" : "Evening";
        String line =
                state == State.DONE ? "07:10, 7 minutes" : early ? "07:10, about 7 minutes" : "21:30, about 10 minutes";
        Link go = switch (state) {
            case READY -> new Link("Start " + name.toLowerCase(Locale.ROOT) + " session", "/play/" + name);
            case LOCKED -> new Link("What to do", "/screening");
            case LATER -> new Link("Start now", "/play/" + name);
            case LEFT_OUT -> new Link("Your week", "/programme/week");
            case DONE -> new Link("Diary", "/diary/2026-11-22#e-1");
        };
        return new Card(
                half,
                state,
                state == State.DONE ? name + " done" : name,
                line,
                early ? Samples.MORNING : Samples.FIVE,
                early
                        ? List.of(new Note(
                                "Pelvic tilt stands in for child’s pose until an hour after rising.", Samples.WHY))
                        : List.of(),
                go,
                early && state == State.READY
                        ? new Link("Up for a while already? Do the full five", "/play/evening?as=morning")
                        : null,
                state == State.READY ? List.of(new Link("4 minutes", "/play/" + name + "?minutes=4")) : List.of(),
                state == State.LEFT_OUT ? new Press("Undo", "/programme/days/2026-11-22/morning/undo") : null);
    }

    private static TodayView.Week week() {
        List<String> names = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
        List<Day> days = IntStream.range(0, 7)
                .mapToObj(i -> new Day(
                        names.get(i),
                        (16 + i) + " November",
                        "/diary/2026-11-" + (16 + i),
                        i != 2 && i != 5,
                        i < 5 && i != 1,
                        i == 6 ? When.TODAY : When.PAST,
                        false))
                .toList();
        return new TodayView.Week("Morning above, evening below.", days);
    }

    private static TodayView.Asks asks() {
        return new TodayView.Asks(
                new Link("Note it in ten seconds", "/notes/2026-11-22"),
                new Note("Two minutes: how was this week?", new Link("Check in", "/check-in")));
    }
}
