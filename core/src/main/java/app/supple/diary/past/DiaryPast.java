// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.past;

import app.supple.diary.Entries;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.plan.course.Done;
import app.supple.plan.course.Done.Around;
import app.supple.plan.course.Done.Felt;
import app.supple.plan.follow.Past;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Entries as a programme sees them.
public record DiaryPast(Entries entries, Writes writes) implements Past {

    public DiaryPast(Entries entries) {
        this(entries, Writes.UNKNOWN);
    }

    @Override
    public long edition(PersonId person, LocalDate before) {
        return writes.before(person, before);
    }

    @Override
    public List<Done> between(PersonId person, LocalDate first, LocalDate last) {
        return entries.between(person, first, last).stream()
                .map(DiaryPast::done)
                .toList();
    }

    static Done done(Entry entry) {
        Map<StretchId, Felt> movements = new LinkedHashMap<>();
        entry.steps().stream()
                .filter(step -> step.result().outcome() != Outcome.SKIPPED)
                .forEach(step -> movements.merge(step.stretch(), felt(step), DiaryPast::worse));
        return new Done(
                entry.occasion().date(),
                part(entry.occasion().routine()),
                entry.ending() == Ending.FINISHED,
                new Around(
                        value(entry.feeling().before()), value(entry.feeling().after())),
                movements);
    }

    private static Part part(RoutineName routine) {
        if (routine.equals(RoutineName.MORNING)) {
            return Part.MORNING;
        }
        return routine.equals(RoutineName.EVENING) ? Part.EVENING : Part.PRACTICE;
    }

    private static Felt felt(StepDone step) {
        return new Felt(value(step.result().pain()), step.result().outcome() == Outcome.HURT);
    }

    private static Felt worse(Felt one, Felt other) {
        return new Felt(worse(one.worst(), other.worst()), one.hurt() || other.hurt());
    }

    private static @Nullable Integer worse(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    private static @Nullable Integer value(@Nullable Pain pain) {
        return pain == null ? null : pain.value();
    }
}
