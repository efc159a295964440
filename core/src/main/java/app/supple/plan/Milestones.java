// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.plan.course.Course;
import app.supple.plan.course.CourseDay;
import app.supple.plan.course.Done;
import app.supple.plan.course.Done.Felt;
import app.supple.plan.course.Log;
import app.supple.plan.course.Replay;
import app.supple.plan.course.Settled;
import app.supple.plan.follow.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Remembers how the last course that was walked stood some weeks ago. Good for as long as nothing before that day
/// changed: neither what was done, nor what the person said or wished.
public final class Milestones {

    /// So far behind the day that is asked for: what is corrected, is corrected soon.
    private static final int DAYS_BEHIND = 28;

    private final Past past;
    private final AtomicReference<@Nullable Milestone> last = new AtomicReference<>();
    private final AtomicReference<@Nullable Answer> latest = new AtomicReference<>();

    public Milestones(Past past) {
        this.past = past;
    }

    /// All that a course depends on.
    ///
    /// @param usualPain as the person said, or null
    /// @param stoodFor which movement a stand-in stood for
    record Walk(PersonId person, Course course, @Nullable Integer usualPain, Map<StretchId, StretchId> stoodFor) {

        Walk before(LocalDate date) {
            return new Walk(person, course.bentBy(course.bends().before(date)), usualPain, stoodFor);
        }
    }

    /// @param walk as far as it lies before the settled day
    /// @param edition of the diary before that day
    private record Milestone(Walk walk, Settled settled, long edition) {

        LocalDate day() {
            return settled.standing().date();
        }
    }

    /// What was asked for last.
    ///
    /// @param edition of the diary up to that day
    private record Answer(Walk walk, long edition, CourseDay day) {

        boolean answers(Walk asked, LocalDate date, long now) {
            return edition == now && day.date().equals(date) && walk.equals(asked);
        }
    }

    /// How a course stands on a day. Asked again with nothing written since, it is not walked again.
    CourseDay on(Walk walk, LocalDate date) {
        // Asked before the diary is read, so that a write in between is noticed.
        long edition = past.edition(walk.person(), date.plusDays(1));
        Answer known = latest.get();
        if (known != null && edition >= 0 && known.answers(walk, date, edition)) {
            return known.day();
        }
        CourseDay day = walk(walk, date).on(date);
        latest.set(new Answer(walk, edition, day));
        return day;
    }

    /// From the last milestone, if there is one on the way, and lays down the next.
    private Replay walk(Walk walk, LocalDate date) {
        Milestone known = last.get();
        Milestone milestone = known != null && isOnTheWay(known, walk, date) ? known : null;
        LocalDate next = date.minusDays(DAYS_BEHIND);
        LocalDate from = milestone == null ? walk.course().start() : milestone.day();
        if (!from.plusDays(DAYS_BEHIND).isBefore(next)) {
            return walk(walk, milestone, date);
        }
        long edition = past.edition(walk.person(), next);
        Replay replay = walk(walk, milestone, date);
        if (edition >= 0) {
            last.set(new Milestone(walk.before(next), replay.settledOn(next), edition));
        }
        return replay;
    }

    /// Good for days from `first` to `last`, if the expected is done on those to come.
    Replay through(Walk walk, LocalDate first, LocalDate last, List<Done> expected) {
        on(walk, first);
        Milestone known = this.last.get();
        return walk(walk, known != null && isOnTheWay(known, walk, first) ? known : null, last, expected);
    }

    private boolean isOnTheWay(Milestone milestone, Walk walk, LocalDate date) {
        LocalDate day = milestone.day();
        return !date.isBefore(day)
                && milestone.edition() == past.edition(walk.person(), day)
                && milestone.walk().equals(walk.before(day));
    }

    private Replay walk(Walk walk, @Nullable Milestone milestone, LocalDate date) {
        return walk(walk, milestone, date, List.of());
    }

    private Replay walk(Walk walk, @Nullable Milestone milestone, LocalDate date, List<Done> expected) {
        Course course = walk.course();
        LocalDate needed =
                milestone == null ? course.start() : milestone.settled().needsFrom();
        List<Done> all = new ArrayList<>(done(walk, needed, date));
        all.addAll(expected);
        return milestone == null
                ? new Replay(course, Log.of(all, walk.usualPain()))
                : milestone.settled().goOn(course, all);
    }

    /// What was done from `first` to `until`, both included, by the movements that were asked for.
    private List<Done> done(Walk walk, LocalDate first, LocalDate until) {
        return past.between(walk.person(), first, until).stream()
                .map(session -> asPlanned(session, walk.stoodFor()))
                .toList();
    }

    /// What a stand-in felt like counts for the movement that it stood for.
    private static Done asPlanned(Done session, Map<StretchId, StretchId> stoodFor) {
        Map<StretchId, Felt> movements = new LinkedHashMap<>();
        session.movements()
                .forEach((done, felt) -> movements.put(Objects.requireNonNullElse(stoodFor.get(done), done), felt));
        return new Done(session.date(), session.part(), session.finished(), session.pain(), movements);
    }
}
