// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.entry;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.server.wire.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the diary. Moments carry their offset; pain is null where nothing was said.
public record EntryJson(
        String id,
        String date,
        String routine,
        String startedAt,
        String endedAt,
        String zone,
        String ending,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        String note,
        List<EntryStepJson> steps) {

    /// One hold or set of repetitions.
    public record EntryStepJson(
            String stretch,
            String form,
            String side,
            String outcome,
            long plannedSeconds,
            long seconds,
            @Nullable Integer pain) {}

    public static EntryJson of(Entry entry) {
        var occasion = entry.occasion();
        var feeling = entry.feeling();
        return new EntryJson(
                entry.id().toString(),
                occasion.date().toString(),
                occasion.routine().value(),
                moment(occasion.period().start(), occasion.zone()),
                moment(occasion.period().end(), occasion.zone()),
                occasion.zone().getId(),
                Words.of(entry.ending()),
                number(feeling.before()),
                number(feeling.after()),
                feeling.note(),
                entry.steps().stream().map(EntryJson::step).toList());
    }

    private static EntryStepJson step(StepDone step) {
        var result = step.result();
        return new EntryStepJson(
                step.stretch().value(),
                Words.of(step.form()),
                Words.of(step.side()),
                Words.of(result.outcome()),
                result.planned().toSeconds(),
                result.held().toSeconds(),
                number(result.pain()));
    }

    private static String moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }

    private static @Nullable Integer number(@Nullable Pain pain) {
        return pain == null ? null : pain.value();
    }
}
