// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import static app.supple.server.web.page.Samples.frame;

import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.sources.SourcesView;
import app.supple.server.web.page.sources.SourcesView.Chapter;
import app.supple.server.web.page.sources.SourcesView.Kind;
import app.supple.server.web.page.sources.SourcesView.Line;
import app.supple.server.web.page.sources.SourcesView.Passage;
import app.supple.server.web.page.sources.SourcesView.Publication;
import java.util.List;

/// Invented numbers for [Samples].
final class SourcesSamples {

    private SourcesSamples() {}

    static SourcesView some() {
        var line = new Line(
                "Usual",
                "30 s, twice",
                "A practice holds it so.",
                "Stretch your back (Us)",
                "#source-us",
                "our choice");
        return new SourcesView(
                frame("Sources", Place.ELSEWHERE),
                List.of(new Kind("Read in the source", "We read it there.", "2 lines")),
                List.of(new Chapter(
                        "doses",
                        "How much",
                        "Usual and most.",
                        List.of(
                                new Passage("bridge", "Bridge", "/stretches/bridge", List.of(line, line)),
                                new Passage("pauses", "Pauses", null, List.of(line))))),
                List.of(
                        new Publication(
                                "source-us", "Stretch your back", "Us, 2017", "https://example.org/", "A note."),
                        new Publication("source-all", "Common teaching", "nobody", null, "")));
    }
}
