// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.checkin.ActivitiesView;
import app.supple.server.web.page.checkin.CheckInView;
import app.supple.server.web.page.checkin.ConflictView;
import app.supple.server.web.page.checkin.NoteView;
import app.supple.server.web.page.checkin.RemoveView;
import app.supple.server.web.page.checkin.SavedView;
import app.supple.server.web.page.checkin.Scale;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Line;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// The pages of notes and check-ins, filled, empty, wrong, and in conflict.
final class CheckInSamples {

    private static final Link BACK = new Link("Diary", "/diary/2026-11-22");
    private static final List<Line> LINES =
            List.of(new Line("Pain", "4 of 10"), new Line("In your words", "Long drive"));

    private CheckInSamples() {}

    static List<Samples.Page> pages() {
        return List.of(
                new Samples.Page("note", "checkin/note", note(false)),
                new Samples.Page("note-wrong", "checkin/note", note(true)),
                new Samples.Page("check-in", "checkin/check-in", checkIn(false)),
                new Samples.Page("check-in-long", "checkin/check-in", checkIn(true)),
                new Samples.Page("check-in-saved", "checkin/saved", saved()),
                new Samples.Page("check-in-remove", "checkin/remove", remove()),
                new Samples.Page("conflict", "checkin/conflict", conflict(false)),
                new Samples.Page("conflict-removed", "checkin/conflict", conflict(true)),
                new Samples.Page("activities", "checkin/activities", activities(false)),
                new Samples.Page("activities-wrong", "checkin/activities", activities(true)));
    }

    static List<DiaryView.Told> told() {
        return List.of(new DiaryView.Told(
                "note", "How the day was", LINES, List.of(new Link("Change this note", "/notes/2026-11-22"))));
    }

    private static NoteView note(boolean wrong) {
        List<FieldError> errors =
                wrong ? List.of(new FieldError("words", "The words have 501 characters.")) : List.of();
        return new NoteView(
                Samples.frame("How was the day?", Place.DIARY),
                BACK,
                "Sunday 22 November",
                "/notes/2026-11-22",
                new NoteView.Fields(scale("pain", 10), yesOrNo(), yesOrNo(), "Long drive", 2, errors),
                wrong ? "" : "/notes/2026-11-22/remove");
    }

    private static CheckInView checkIn(boolean full) {
        return new CheckInView(
                Samples.frame("Check-in", Place.DIARY),
                new CheckInView.Head(
                        BACK,
                        "Weekly check-in",
                        "Sunday 22 November",
                        "About two minutes.",
                        full ? new Link("Only the short one", "/check-in?short=yes") : new Link("", "")),
                new CheckInView.Sent("/check-in/2026-11-22", 0, !full),
                new CheckInView.Scales(
                        List.of(scale("pain_usual", 10)),
                        full ? List.of(scale("activity_a1", 10)) : List.of(),
                        new Link("Name three activities", "/activities?for=check-in"),
                        List.of(scale("days_limited", 7))),
                new CheckInView.Full(
                        full, full ? yesOrNo() : List.of(), "Ibuprofen", full ? yesOrNo() : List.of(), "7"),
                "Slept well",
                full ? List.of(new FieldError("activities", "One of the activities is not known.")) : List.of());
    }

    private static SavedView saved() {
        return new SavedView(
                Samples.frame("Saved", Place.DIARY),
                "Weekly check-in, Sunday 22 November",
                LINES,
                "Pain is up 2 points in two weeks. Please have it looked at.",
                new Link("What to watch for", "/safety"),
                List.of(new Link("Change it", "/check-in/2026-11-22")));
    }

    private static RemoveView remove() {
        return new RemoveView(
                Samples.frame("Remove a note", Place.DIARY),
                BACK,
                "Remove the note of Sunday?",
                true,
                LINES,
                "/notes/2026-11-22/remove",
                2);
    }

    private static ConflictView conflict(boolean removed) {
        return new ConflictView(
                Samples.frame("Two devices, one day", Place.DIARY),
                "Note of Sunday 22 November",
                removed,
                List.of(new ConflictView.Row("Pain", "4 of 10", "6 of 10"), new ConflictView.Row("Words", "A", "A")),
                "/notes/2026-11-22",
                List.of(new ConflictView.Choice(
                        "Keep what I just wrote", List.of(new ConflictView.Field("words", "Long drive")))),
                new Link("Leave it removed", "/diary/2026-11-22"));
    }

    private static ActivitiesView activities(boolean wrong) {
        return new ActivitiesView(
                Samples.frame("Your activities", Place.DIARY),
                wrong ? "Another device changed the list meanwhile." : "",
                wrong ? List.of("Sitting through a film") : List.of(),
                List.of(
                        new ActivitiesView.Row(1, "a1", "Putting on socks", "Sitting"),
                        new ActivitiesView.Row(2, "", "", "Walking")),
                "1f",
                wrong,
                wrong ? List.of(new FieldError("name_2", "Activity 2 stands above already.")) : List.of());
    }

    private static Scale scale(String name, int most) {
        return new Scale(
                name, new Scale.Asked("How much?", "none", "the worst"), most, 4, "Your notes say 4.", "Choose one.");
    }

    private static List<Choice> yesOrNo() {
        return List.of(new Choice("yes", "Yes", true, ""), new Choice("", "Not said", false, ""));
    }
}
