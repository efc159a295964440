// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.Samples.Page;
import app.supple.server.web.page.data.DataView;
import app.supple.server.web.page.data.MoveView;
import app.supple.server.web.page.data.MoveView.Asking;
import app.supple.server.web.page.data.MoveView.Findings;
import app.supple.server.web.page.data.MoveView.Option;
import app.supple.server.web.page.data.MoveView.Row;
import app.supple.server.web.page.data.MoveView.Select;
import app.supple.server.web.page.data.MoveView.Two;
import app.supple.server.web.page.data.MoveView.Words;
import app.supple.server.web.page.part.Frame.Place;
import java.util.List;

/// Somebody who brings their diary in.
final class DataSamples {

    private static final Two NOTE =
            new Two("notes/2026-11-03", "Note of 3 November 2026", "pain 4", "pain 5, “Snow”", true);

    private DataSamples() {}

    static List<Page> pages() {
        return List.of(
                new Page("data", "data/settings", settings(List.of())),
                new Page("data-refused", "data/settings", settings(List.of("line 3, notes[1].pain: 0 to 10."))),
                new Page("data-look", "data/move", look()),
                new Page("data-in", "data/move", in()));
    }

    private static DataView settings(List<String> problems) {
        return new DataView(Samples.frame("Your data", Place.SETTINGS), problems);
    }

    private static MoveView look() {
        return new MoveView(
                Samples.frame("Look before it comes in", Place.SETTINGS),
                new Words("Look before it comes in", "Nothing is written yet."),
                new Asking(
                        "/settings/data/table/x",
                        List.of(new Select("pain", "Pain", List.of(new Option("1", "Schmerz", true)))),
                        List.of("Datum", "Schmerz"),
                        List.of(List.of("3.11.2026", "4"))),
                new Findings(
                        List.of(new Row("New here", "80 notes")),
                        List.of(NOTE),
                        true,
                        List.of("line 3, Datum: This is no date."),
                        "And 7 more."),
                "/settings/data/table/x");
    }

    private static MoveView in() {
        return new MoveView(
                Samples.frame("It is in", Place.SETTINGS),
                new Words("It is in", "All of this is on your disk."),
                Asking.NOTHING,
                new Findings(List.of(new Row("New here", "80 notes")), List.of(NOTE), false, List.of(), ""),
                "");
    }
}
