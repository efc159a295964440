// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.csv;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.server.wire.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line a session, a step, a note, a check-in.
final class Rows {

    private final Map<ActivityId, String> activities = new HashMap<>();

    /// What activities are called in check-ins that come later.
    void name(List<Activity> named) {
        named.forEach(activity -> activities.put(activity.id(), activity.name()));
    }

    static List<String> session(Entry entry) {
        var occasion = entry.occasion();
        var period = occasion.period();
        return new Cells()
                .plain(entry.id())
                .plain(occasion.date())
                .plain(occasion.routine())
                .plain(moment(period.start(), occasion.zone()))
                .plain(moment(period.end(), occasion.zone()))
                .plain(occasion.zone())
                .plain(Words.of(entry.ending()))
                .plain(period.length().toSeconds())
                .number(pain(entry.feeling().before()))
                .number(pain(entry.feeling().after()))
                .words(entry.feeling().note())
                .all();
    }

    static List<String> step(Entry entry, int position) {
        StepDone step = entry.steps().get(position);
        var result = step.result();
        return new Cells()
                .plain(entry.id())
                .plain(position + 1)
                .plain(step.stretch())
                .plain(Words.of(step.form()))
                .plain(Words.of(step.side()))
                .plain(Words.of(result.outcome()))
                .plain(result.planned().toSeconds())
                .plain(result.held().toSeconds())
                .number(pain(result.pain()))
                .all();
    }

    static List<String> note(DayNote note) {
        return new Cells()
                .plain(note.date())
                .number(pain(note.pain()))
                .plain(said(note.medicine()))
                .plain(said(note.limited()))
                .words(note.words())
                .all();
    }

    List<String> checkIn(CheckIn checkIn) {
        var answers = checkIn.answers();
        Cells cells = new Cells().plain(checkIn.date()).plain(Words.of(checkIn.round()));
        for (Measure measure : Measure.values()) {
            cells.number(answers.number(measure).orElse(null));
        }
        String rated = answers.activities().entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().value()))
                .map(one -> activities.getOrDefault(one.getKey(), one.getKey().value()) + ": " + one.getValue())
                .collect(Collectors.joining("; "));
        return cells.words(answers.medicine().names())
                .plain(Words.of(answers.medicine().comparison()))
                .words(rated)
                .words(answers.words())
                .all();
    }

    private static String said(Said said) {
        return said == Said.UNSAID ? "" : Words.of(said);
    }

    private static String moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }

    private static @Nullable Integer pain(@Nullable Pain pain) {
        return pain == null ? null : pain.value();
    }
}
