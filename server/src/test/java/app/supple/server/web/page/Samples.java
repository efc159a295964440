// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.EntryView.Outcome;
import app.supple.server.web.page.EntryView.Part;
import app.supple.server.web.page.part.Day;
import app.supple.server.web.page.part.Day.When;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.StretchLink;
import app.supple.server.web.page.reminders.StopView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented pages to look at and to test with. Every template has one at least.
final class Samples {

    static final Link WHY = new Link("Why?", "/settings#gentle");
    static final List<StretchLink> FIVE = List.of(
            stretch("trunk-rotation", "Trunk rotation", "30 s, 2 a side"),
            stretch("childs-pose", "Child’s pose", "30 s, twice"),
            stretch("cat-camel", "Cat-camel", "8 slow"),
            stretch("hamstring-stretch", "Hamstring", "30 s, 2 a side"),
            stretch("hip-flexor-stretch", "Hip flexor", "30 s, 2 a side"));
    static final List<StretchLink> MORNING = List.of(
            stretch("trunk-rotation", "Trunk rotation", "20 s a side"),
            stretch("pelvic-tilt", "Pelvic tilt", "8 times"),
            stretch("cat-camel", "Cat-camel, half way", "8 slow"),
            FIVE.get(3),
            FIVE.get(4));

    private Samples() {}

    static List<Page> all() {
        return Stream.of(
                        usual(),
                        RoutineSamples.all(),
                        HelpsSamples.pages(),
                        ScreeningSamples.pages(),
                        MineSamples.pages(),
                        CheckInSamples.pages(),
                        ProgrammeSamples.pages(),
                        DataSamples.pages(),
                        ProgressSamples.pages(),
                        ReportSamples.pages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Page> usual() {
        var most = new FieldError("gentle_minutes", "Choose a whole number of minutes from 0 to 120.");
        return List.of(
                new Page("today", "today", TodaySamples.evening()),
                new Page("today-morning", "today", TodaySamples.morning()),
                new Page("stretches", "stretches", StretchSamples.all()),
                new Page("stretch", "stretch", StretchSamples.one()),
                new Page("diary", "diary", diary(true)),
                new Page("diary-empty", "diary", diary(false)),
                new Page("entry", "entry", entry()),
                new Page("settings", "settings", settings("60", List.of())),
                new Page("settings-wrong", "settings", settings("121", List.of(most))),
                new Page("rhythm", "rhythm", RhythmSamples.usual()),
                new Page("rhythm-wrong", "rhythm", RhythmSamples.wrong()),
                new Page("pause", "pause", PauseSamples.two()),
                new Page("backups", "keep/backups", KeepSamples.backups()),
                new Page("backups-shared", "keep/backups", KeepSamples.shared()),
                new Page("erase", "keep/erase", KeepSamples.erase()),
                new Page("pause-wrong", "pause", PauseSamples.wrong()),
                new Page("stop", "stop", stop(true)),
                new Page("stopped", "stop", stop(false)),
                new Page("feed", "feed", FeedSamples.made()),
                new Page("feed-wrong", "feed", FeedSamples.wrong()),
                new Page("calendar", "calendar", calendar("Read on Sunday 22 November at 21:45.", List.of())),
                new Page(
                        "calendar-wrong",
                        "calendar",
                        calendar(
                                "Not read yet.",
                                List.of(
                                        new FieldError("file", "Choose a file of at most 5 MB."),
                                        new FieldError("address", "Write an address that begins with https.")))),
                new Page(
                        "calendar-none",
                        "calendar",
                        new CalendarView(frame("Calendar", Place.SETTINGS), "", null, List.of())),
                new Page("safety", "safety", safety()),
                new Page("sources", "sources", SourcesSamples.some()),
                new Page("problem", "problem", problem()));
    }

    private static SafetyView safety() {
        return new SafetyView(frame("Feeling worse?", Place.ELSEWHERE), new Link("Today", "/"));
    }

    static Page page(String name) {
        return all().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// @param name of the file it is written to when somebody wants to look at it
    record Page(String name, String template, Record view) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static StopView stop(boolean on) {
        return new StopView(frame("Stop mails?", Place.ELSEWHERE), "me@example.org", "0a", on);
    }

    static Frame frame(String title, Place place) {
        return new Frame(title, "A coach for your back.", place, null, "/assets", "", "0.1.0");
    }

    static StretchLink stretch(String id, String name, String line) {
        return new StretchLink(name, line, "/stretches/" + id, "/figures/" + id + ".svg");
    }

    private static DiaryView diary(boolean filled) {
        Frame.Notice deleted = new Frame.Notice(
                Frame.Tone.SAVED,
                "Entry deleted",
                "The midday session of today is gone.",
                new Frame.Press("Undo", "/diary/entries/3/restore"));
        return new DiaryView(
                new Frame("Diary", "What was done.", Place.DIARY, filled ? deleted : null, "/assets", "", "0.1.0"),
                month(filled),
                "Sunday 22 November",
                filled ? entries() : List.of(),
                "Nothing written yet. A finished or stopped session appears here by itself.",
                filled ? CheckInSamples.told() : List.of());
    }

    private static DiaryView.Month month(boolean filled) {
        List<Day> days = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Day(
                        Integer.toString(i),
                        i + " November",
                        i > 22 ? "" : "/diary/2026-11-" + i,
                        filled && i < 23 && i % 3 != 0,
                        filled && i < 22 && i % 4 != 1,
                        i < 22 ? When.PAST : i == 22 ? When.TODAY : When.FUTURE,
                        i == 22))
                .toList();
        return new DiaryView.Month(
                "November 2026",
                filled ? "31 sessions so far." : "",
                new Link("October 2026", "/diary?month=2026-10"),
                filled ? null : new Link("December 2026", "/diary?month=2026-12"),
                7,
                days);
    }

    private static List<DiaryView.Entry> entries() {
        return List.of(
                new DiaryView.Entry(
                        "2",
                        "Evening",
                        "21:31, 10 minutes",
                        "All five done.",
                        "Pain 3 before, 2 after.",
                        "Left side tighter than right.",
                        true,
                        "/diary/entries/2"),
                new DiaryView.Entry(
                        "1",
                        "Morning",
                        "07:10, 4 minutes",
                        "3 of 5 done; hamstring hurt on the left.",
                        "",
                        "",
                        false,
                        "/diary/entries/1"));
    }

    private static EntryView entry() {
        List<EntryView.Done> done = List.of(
                new EntryView.Done(
                        FIVE.get(0),
                        List.of(
                                new Part(Outcome.DONE, "Left: 2 of 2, 60 s"),
                                new Part(Outcome.DONE, "Right: 2 of 2, 60 s"))),
                new EntryView.Done(FIVE.get(1), List.of(new Part(Outcome.SKIPPED, "Skipped"))),
                new EntryView.Done(
                        FIVE.get(3),
                        List.of(
                                new Part(Outcome.HURT, "Left: hurt, 4 of 10, after 12 s"),
                                new Part(Outcome.DONE, "Right: easier form, 60 s"))));
        return new EntryView(
                frame("Evening, Sunday 22 November", Place.DIARY),
                new Link("Sunday 22 November", "/diary/2026-11-22"),
                "Evening, Sunday 22 November",
                "21:31 to 21:41, finished",
                done,
                new EntryView.Form(
                        "/diary/entries/2", 3, EntryView.NOT_GIVEN, "Left side tighter than right.", List.of()),
                "/diary/entries/2/delete");
    }

    private static CalendarView calendar(String read, List<FieldError> errors) {
        var known = new CalendarView.Known(
                "An address at calendar.example",
                read,
                "7 meetings until Sunday 6 December.",
                "It does not answer.",
                true);
        return new CalendarView(frame("Calendar", Place.SETTINGS), "webcal://calendar.example", known, errors);
    }

    private static SettingsView settings(String minutes, List<FieldError> errors) {
        return new SettingsView(
                frame("Settings", Place.SETTINGS),
                "/settings",
                "06:50 to 22:30, a break every 2 hours",
                minutes,
                new SettingsView.Looks(
                        "/figures/cat-camel.svg?still=end",
                        List.of(
                                new SettingsView.Choice("fair", "Fair", false, "#f6d3bd"),
                                new SettingsView.Choice("brown", "Brown", true, "#b97f5a")),
                        List.of(new SettingsView.Choice("bun", "In a bun", true, "")),
                        List.of(new SettingsView.Choice("slim", "Slim", true, ""))),
                errors);
    }

    private static ProblemView problem() {
        return new ProblemView(
                frame("Not found", Place.ELSEWHERE),
                "There is no such page.",
                "Nothing was changed.",
                "The address may be misspelt, or the entry was deleted.",
                new Link("Go to Today", "/"),
                "404, /diary/2026-13-01",
                "/figures/cat-camel.svg");
    }
}
