// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.plan.course.Ladder.Kind;
import app.supple.programme.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// From one day to the next: what a gap takes back, whether the next phase begins, and the one thing that may be more.
final class Dawn {

    /// From so many days without any practice on, a phase starts again, goes back one, goes back another.
    private static final int REPEATS_FROM = 4;

    private static final int BACK_FROM = 8;
    private static final int FURTHER_BACK_FROM = 15;

    /// Pain of so many days ago no longer speaks against more.
    private static final int CALM_DAYS = 7;

    /// Between two steps of strength; NHS inform says every few days.
    private static final int STRENGTH_DAYS = 3;

    /// On these days since the start somebody is asked to have a look if it got worse.
    private static final List<Integer> REVIEW_DAYS = List.of(14, 28);

    private static final double WORSE = 2;

    private final Course course;
    private final LocalDate date;
    private final Week week;
    private final Map<StretchId, Level> levels;
    private final List<Change> changes = new ArrayList<>();
    private Position position;
    private Standing.Memory memory;

    private Dawn(Course course, Log log, Standing before) {
        this.course = course;
        this.date = before.date().plusDays(1);
        this.week = new Week(course, log, date);
        this.levels = new LinkedHashMap<>(before.levels());
        this.position = before.position();
        this.memory = before.memory();
    }

    static Standing after(Course course, Log log, Standing before) {
        var dawn = new Dawn(course, log, before);
        dawn.breakDay();
        return dawn.standing();
    }

    private Standing standing() {
        return new Standing(date, position, levels, memory, changes);
    }

    private void breakDay() {
        long gap = ChronoUnit.DAYS.between(memory.lastDone(), date) - 1;
        if (gap < REPEATS_FROM) {
            turnClock();
        } else {
            takeBack(gap);
        }
        endRests();
        if (!course.bends().isAway(date)) {
            askForReview();
            goUp();
        }
        if (isStrengthDay()) {
            memory = memory.strength(date);
        }
    }

    /// The clock of the course stands while the person is away.
    private void turnClock() {
        if (course.bends().isAway(date.minusDays(1))) {
            return;
        }
        position = position.nextDay();
        if (position.phase() < course.programme().length() && position.day() >= position.look()) {
            look();
        }
    }

    /// Whether the next phase begins.
    private void look() {
        Optional<Obstacle> obstacle = week.obstacle();
        if (obstacle.isPresent()) {
            position = position.stay();
            changes.add(new Change.Stays(obstacle.get(), position.stays()));
        } else {
            begin(position.phase() + 1);
            changes.add(new Change.Begins(position.phase()));
        }
    }

    private void begin(int phase) {
        position = Position.begin(phase, course.phase(phase).days());
        levels.replaceAll((movement, level) -> {
            int target = course.target(movement, phase);
            return target < 0 ? level : level.atMost(target);
        });
    }

    /// An announced pause is no reason to start the phase again; but a body that rested for long starts lower. Each day
    /// of the gap says so, because nobody knows on which of them the person comes back.
    private void takeBack(long gap) {
        int days = Math.toIntExact(gap);
        if (gap >= BACK_FROM) {
            changes.add(new Change.GoesBack(days));
        } else if (!wasAwayAllAlong()) {
            changes.add(new Change.Repeats(days));
            begin(position.phase());
        }
        if (gap == BACK_FROM || gap == FURTHER_BACK_FROM) {
            goBack();
        }
    }

    private boolean wasAwayAllAlong() {
        return memory.lastDone().plusDays(1).datesUntil(date).allMatch(course.bends()::isAway);
    }

    private void goBack() {
        if (position.phase() < course.programme().length()) {
            begin(Math.max(0, position.phase() - 1));
        } else {
            levels.replaceAll((movement, level) -> level.atMost(Math.max(course.lowest(movement), level.rung() - 1)));
        }
    }

    private void endRests() {
        levels.replaceAll((movement, level) -> {
            if (!date.equals(level.resting())) {
                return level;
            }
            changes.add(new Change.Returns(movement));
            return level.in(FormKind.EASIER, date);
        });
    }

    private void askForReview() {
        long day = ChronoUnit.DAYS.between(course.start(), date);
        if (REVIEW_DAYS.contains(Math.toIntExact(day)) && week.worse() >= WORSE) {
            changes.add(new Change.AsksForReview(week.worse()));
        }
    }

    /// At most one kind of change a day: more repetitions, something new, longer holds, or the usual form again.
    private void goUp() {
        boolean waits = changes.stream()
                .anyMatch(change -> change instanceof Change.Stays
                        || change instanceof Change.Repeats
                        || change instanceof Change.GoesBack
                        || change instanceof Change.Returns);
        if (waits || week.obstacle().isPresent()) {
            return;
        }
        boolean _ = (isStrengthDay() && (strengthen() || join())) || restore() || lengthen();
    }

    private boolean strengthen() {
        return moveUp(phase().strength().on(position.day()), STRENGTH_DAYS);
    }

    private boolean lengthen() {
        return moveUp(course.stretches(), course.tempo().days());
    }

    private boolean moveUp(List<StretchId> movements, int days) {
        int before = changes.size();
        for (StretchId movement : movements) {
            Level level = levels.get(movement);
            if (level != null && isReady(movement, level, days)) {
                moveUp(movement, level);
            }
        }
        return changes.size() > before;
    }

    private void moveUp(StretchId movement, Level level) {
        Ladder ladder = course.ladder(movement);
        int rung = ladder.up(level.rung(), course.target(movement, position.phase()), course.tempo());
        if (rung > level.rung()) {
            levels.put(movement, level.on(rung, date));
            changes.add(new Change.MovesUp(movement, dose(ladder, level.rung()), dose(ladder, rung)));
        }
    }

    private static Dose dose(Ladder ladder, int rung) {
        return ladder.rungs().get(rung);
    }

    private boolean join() {
        Optional<StretchId> next = phase().strength().on(position.day()).stream()
                .filter(movement -> !levels.containsKey(movement))
                .findFirst();
        next.ifPresent(movement -> {
            levels.put(movement, Level.at(joiningRung(movement), date));
            changes.add(new Change.Joins(movement));
        });
        return next.isPresent();
    }

    /// As much as the person does of what strengthens already; the least, if this is the first.
    private int joiningRung(StretchId movement) {
        int most = levels.entrySet().stream()
                .filter(entry -> course.ladder(entry.getKey()).kind() == Kind.STRENGTH)
                .mapToInt(entry -> entry.getValue().rung())
                .max()
                .orElse(0);
        return Math.min(most, course.target(movement, position.phase()));
    }

    private boolean restore() {
        for (Map.Entry<StretchId, Level> entry : levels.entrySet()) {
            Level level = entry.getValue();
            if (level.form() == FormKind.EASIER && isCalm(entry.getKey(), level, CALM_DAYS)) {
                entry.setValue(level.in(FormKind.STANDARD, date));
                changes.add(new Change.Restores(entry.getKey()));
                return true;
            }
        }
        return false;
    }

    private boolean isReady(StretchId movement, Level level, int days) {
        return level.form() != FormKind.EASIER && isCalm(movement, level, days);
    }

    private boolean isCalm(StretchId movement, Level level, int days) {
        Hurt hurt = memory.hurts().get(movement);
        return !level.rests()
                && !date.isBefore(level.since().plusDays(days))
                && (hurt == null || hurt.on().isBefore(date.minusDays(CALM_DAYS)));
    }

    private boolean isStrengthDay() {
        return phase().strength().isOn(position.day())
                && !course.bends().isGentle(date)
                && !course.bends().isAway(date)
                && !Objects.equals(memory.lastStrength(), date.minusDays(1));
    }

    private Phase phase() {
        return course.phase(position.phase());
    }
}
