// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Outcome;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.server.web.page.DiaryView;
import app.supple.server.web.site.Says;
import app.supple.server.words.LengthWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Entries in short, for a day of the diary.
final class EntryCards {

    private EntryCards() {}

    static List<DiaryView.Entry> of(Titles titles, List<Entry> entries) {
        return entries.stream().map(entry -> card(titles, entry)).toList();
    }

    /// `21:31, 10 minutes`
    static String line(Entry entry) {
        var occasion = entry.occasion();
        String time = Says.time(occasion.period().start(), occasion.zone());
        String stopped = switch (entry.ending()) {
            case FINISHED -> "";
            case STOPPED -> ", stopped early";
            case ALARMED -> ", stopped because something new was felt";
        };
        return time + ", " + LengthWords.minutes(occasion.period().length()) + stopped;
    }

    /// The name of a stretch; its id if it is on no shelf any more.
    static String stretchName(Shelf shelf, StretchId id) {
        return shelf.find(id).map(Stretch::name).orElse(id.value());
    }

    private static DiaryView.Entry card(Titles titles, Entry entry) {
        return new DiaryView.Entry(
                entry.id().toString(),
                titles.of(entry),
                line(entry),
                done(titles.shelf(entry), entry),
                pain(entry.feeling()),
                entry.feeling().note(),
                entry.ending() == Ending.FINISHED,
                "/entries/" + entry.id());
    }

    private static String done(Shelf shelf, Entry entry) {
        String all = names(shelf, entry, outcome -> outcome == Outcome.DONE);
        String hurt = names(shelf, entry, outcome -> outcome == Outcome.HURT);
        String done = all.isEmpty() ? "Nothing was held to its end." : all + ".";
        return hurt.isEmpty() ? done : done + " It hurt: " + hurt.toLowerCase(Locale.ROOT) + ".";
    }

    private static String names(Shelf shelf, Entry entry, Predicate<Outcome> wanted) {
        Set<StretchId> ids = entry.steps().stream()
                .filter(step -> wanted.test(step.result().outcome()))
                .map(step -> step.stretch())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.stream().map(id -> shortName(shelf, id)).collect(Collectors.joining(", "));
    }

    private static String shortName(Shelf shelf, StretchId id) {
        return shelf.find(id).map(stretch -> stretch.naming().shortName()).orElse(id.value());
    }

    private static String pain(Feeling feeling) {
        if (feeling.before() != null && feeling.after() != null) {
            return "Pain " + feeling.before().value() + " before, "
                    + feeling.after().value() + " after, of 10.";
        }
        if (feeling.before() != null) {
            return "Pain " + feeling.before().value() + " of 10 before.";
        }
        return feeling.after() != null ? "Pain " + feeling.after().value() + " of 10 after." : "";
    }
}
