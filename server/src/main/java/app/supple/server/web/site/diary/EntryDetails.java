// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.StepDone;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.server.web.page.EntryView.Done;
import app.supple.server.web.page.EntryView.Outcome;
import app.supple.server.web.page.EntryView.Part;
import app.supple.server.web.page.part.StretchLink;
import app.supple.server.web.site.stretch.StretchLinks;
import app.supple.server.words.Capitals;
import app.supple.server.words.Pictures;
import app.supple.server.words.PlaceWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was done in a session, stretch by stretch.
record EntryDetails(Shelf shelf, Pictures pictures) {

    private static final String EASIER = "Easier form";

    List<Done> of(Entry entry) {
        Map<StretchId, List<StepDone>> byStretch = entry.steps().stream()
                .collect(Collectors.groupingBy(StepDone::stretch, LinkedHashMap::new, Collectors.toList()));
        return byStretch.entrySet().stream()
                .map(stretch -> new Done(
                        link(stretch.getKey(), stretch.getValue()),
                        stretch.getValue().stream().map(EntryDetails::part).toList()))
                .toList();
    }

    private StretchLink link(StretchId id, List<StepDone> steps) {
        var links = new StretchLinks(pictures);
        boolean easier = steps.stream().anyMatch(step -> step.form() == FormKind.EASIER);
        return shelf.find(id)
                .map(stretch -> easier ? links.easier(stretch, EASIER) : links.of(stretch))
                .orElseGet(
                        () -> new StretchLink(id.value(), easier ? EASIER : "", "/stretches", "/assets/favicon.svg"));
    }

    private static Part part(StepDone step) {
        var result = step.result();
        String side = PlaceWords.side(step.side());
        String who = side.isEmpty() ? "" : Capitals.large(side) + ": ";
        String seconds = result.held().toSeconds() + " of " + result.planned().toSeconds() + " s";
        return switch (result.outcome()) {
            case DONE -> new Part(Outcome.DONE, who + result.held().toSeconds() + " s");
            case SKIPPED -> new Part(Outcome.SKIPPED, who + "left out, " + seconds);
            case HURT -> new Part(Outcome.HURT, who + "hurt" + howMuch(step) + ", " + seconds);
        };
    }

    private static String howMuch(StepDone step) {
        var pain = step.result().pain();
        return pain == null ? "" : " " + pain.value() + " of 10";
    }
}
