// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.Samples.Page;
import app.supple.server.web.page.helps.HelpsView;
import app.supple.server.web.page.helps.HelpsView.Answer;
import app.supple.server.web.page.helps.HelpsView.Refusal;
import app.supple.server.web.page.helps.HelpsView.Span;
import app.supple.server.web.page.helps.HelpsView.Sure;
import app.supple.server.web.page.helps.HelpsView.Trial;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// Somebody for whom it differs, somebody in an experiment, and somebody who may not begin one.
final class HelpsSamples {

    private static final List<String> ENDS = List.of("5 points less", "5 points more");

    private static final Answer CLEAR = new Answer(
            "after-evening",
            "Pain after the evening session",
            Sure.CLEAR,
            "After your evening sessions, pain was 1.2 points lower than before them, on average.",
            List.of("40 sessions with both answers.", "Likely between 0.6 and 1.8 points lower."),
            new Span("32.0%", "12.0%", "38.0%", ENDS));

    private static final Answer UNCLEAR = new Answer(
            "mornings",
            "Mornings after an evening session",
            Sure.UNCLEAR,
            "An evening session went with 0.3 points less pain on the next morning than an evening without one.",
            List.of("30 mornings after a session, 20 after none."),
            new Span("38.0%", "18.0%", "47.0%", ENDS));

    private static final Answer NOT_YET = new Answer(
            "after-morning",
            "Pain after the morning session",
            Sure.NOT_YET,
            "3 of at least 10 sessions with pain said before and after.",
            List.of(),
            null);

    private static final List<String> OFFER = List.of("Chance has to decide.", "Stop at any time.");

    private HelpsSamples() {}

    static List<Page> pages() {
        var result = new Answer("result", "Your mornings", Sure.CLEAR, "Lower.", List.of("7 and 7."), CLEAR.span());
        var locked = new Refusal("Sessions are locked.", new Link("What to do", "/screening"));
        return List.of(
                page("helps", new Trial("An experiment", "", List.of(), null, OFFER, null, false)),
                page(
                        "helps-running",
                        new Trial("Day 3 of 14", "No session.", List.of("Kept."), null, List.of(), null, true)),
                page("helps-done", new Trial("Done", "", List.of("All went as drawn."), result, OFFER, null, false)),
                page("helps-locked", new Trial("An experiment", "", List.of(), null, OFFER, locked, false)));
    }

    private static Page page(String name, Trial trial) {
        return new Page(
                name,
                "helps/page",
                new HelpsView(
                        Samples.frame("What helps me?", Place.DIARY),
                        new Link("Diary", "/diary"),
                        "Your own days, asked one by one.",
                        List.of(NOT_YET, CLEAR),
                        List.of(UNCLEAR),
                        "Of 4 movements there are not enough evenings yet.",
                        trial,
                        List.of("Signs are turned by chance.", "No causes.")));
    }
}
