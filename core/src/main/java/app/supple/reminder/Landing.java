// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.TzRules;
import app.supple.reminder.Agenda.LeftOut;
import app.supple.reminder.Timetable.Line;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Brings the timetable of a day into the world: gives each line its moment, or notes that there was none.
final class Landing {

    private final Reminded who;
    private final LocalDate date;
    private final TzRules rules;
    private final List<PlannedSlot> landed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Landing(Reminded who, LocalDate date, TzRules rules) {
        this.who = who;
        this.date = date;
        this.rules = rules;
    }

    /// The day as it will be; `turn` says whose turn it is at its first nudge.
    Agenda agenda(List<Line> lines, Rotation rotation, long turn) {
        long next = turn;
        for (Line line : lines) {
            switch (line.why()) {
                case Why.Omission omission -> leaveOut(line.rule(), wall(line), omission);
                case Why.Reason reason -> land(line, reason, rotation.at(next));
            }
            next += line.isNudge() ? 1 : 0;
        }
        List<PlannedSlot> overtaken = overtaken();
        overtaken.forEach(slot -> leaveOut(slot.occurrence().rule(), slot.wall(), new Why.Omission.Overtaken()));
        landed.removeAll(overtaken);
        landed.sort(Comparator.comparing(PlannedSlot::at, OffsetDateTime.timeLineOrder()));
        leftOut.sort(Comparator.comparing(LeftOut::wall));
        return new Agenda(date, List.copyOf(landed), List.copyOf(leftOut));
    }

    private void land(Line line, Why.Reason reason, Movement movement) {
        LocalDateTime wall = wall(line);
        Optional<OffsetDateTime> moment = who.whereabouts().moment(date, wall, rules);
        moment.ifPresentOrElse(
                at -> landed.add(new PlannedSlot(
                        new Occurrence(who.id(), line.rule(), date, wall.toLocalTime()),
                        wall,
                        at,
                        line.open(),
                        reason,
                        line.isNudge() ? movement : null)),
                () -> leaveOut(line.rule(), wall, new Why.Omission.NeverCame()));
    }

    private void leaveOut(Rule rule, LocalDateTime wall, Why.Omission why) {
        leftOut.add(new LeftOut(rule, wall, why));
    }

    private LocalDateTime wall(Line line) {
        return date.atTime(who.cadence().week().on(date.getDayOfWeek()).rhythm().rising())
                .plus(line.after());
    }

    /// Hardly any day has a slot that is moved, so hardly any is looked at in pairs.
    private List<PlannedSlot> overtaken() {
        return landed.stream().anyMatch(PlannedSlot::isMoved)
                ? landed.stream().filter(this::isOvertaken).toList()
                : List.of();
    }

    private boolean isOvertaken(PlannedSlot slot) {
        return landed.stream().anyMatch(other -> overtakes(other, slot));
    }

    /// A slot that comes later because the clocks leave its time out may find another on its way. The one with less
    /// weight gives way; of two alike, the one that was moved.
    private static boolean overtakes(PlannedSlot other, PlannedSlot slot) {
        int difference =
                other.occurrence().rule().weight() - slot.occurrence().rule().weight();
        return (isOnTheWay(other, slot) && difference >= 0) || (isOnTheWay(slot, other) && difference > 0);
    }

    private static boolean isOnTheWay(PlannedSlot one, PlannedSlot moved) {
        return moved.isMoved() && one.wall().isAfter(moved.wall()) && !one.at().isAfter(moved.at());
    }
}
