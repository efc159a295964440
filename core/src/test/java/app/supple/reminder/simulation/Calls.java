// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.TzRules;
import app.supple.person.WallClock;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks at every nudge that leaves the house.
final class Calls {

    /// Half of the longest interval.
    private static final Duration LONGEST_USE = Duration.ofHours(2);

    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration CATCH_UP = Duration.ofMinutes(5);
    private static final Duration ONCE_MORE = Duration.ofMinutes(30);

    /// A slot of somebody's wall: what they saw, whatever we call it.
    private record Seen(Somebody who, Rule rule, LocalDateTime wall) {}

    private final Map<Call.Name, Call> calls = new HashMap<>();
    private final List<Call> underWay = new ArrayList<>();
    private final Map<Seen, Occurrence> seen = new HashMap<>();

    private final Map<Somebody, Instant> caughtUp = new HashMap<>();
    private final List<String> misnamed = new ArrayList<>();

    void sent(Node node, Nudge nudge, Somebody who, TzRules law) {
        Call call = of(nudge);
        sentInTime(node, nudge, call);
        Law.SILENT.holds(!who.isPaused(node.wall()) || !who.isPaused(node.turn.began), nudge);
        if (++call.sent > 1 + call.excuses) {
            throw (call.clockWentBack ? Law.I5 : Law.I4)
                    .broken(nudge, " sent ", call.sent, " times, excused ", call.excuses);
        }
        if (call.sent == 1 && nudge.call() == 1 && who.isPlanned(nudge.leeway().due())) {
            seenOnTheWall(nudge, who, law);
        }
        oneAtATime(node, nudge, who, call);
        call.underWay.add(node);
        underWay.add(call);
    }

    private void oneAtATime(Node node, Nudge nudge, Somebody who, Call call) {
        Law.ONE_AT_A_TIME.holds(node.turn.called.add(who.id()), nudge);
        Instant wall = node.wall();
        boolean late =
                call.sent == 1 && Duration.between(nudge.leeway().due(), wall).compareTo(LATE) > 0;
        if (late) {
            Instant before = caughtUp.put(who, wall);
            boolean other =
                    before == null || Duration.between(before, wall).abs().compareTo(CATCH_UP) > 0;
            Law.ONE_AT_A_TIME.holds(other, nudge, "after another at", before);
        }
    }

    private static void sentInTime(Node node, Nudge nudge, Call call) {
        Instant due = nudge.leeway().due();
        Instant wall = node.wall();
        Law.I3.holds(wall.isBefore(nudge.leeway().until()), nudge, " at ", wall);
        Law.I3.holds(node.turn.heldUp || !wall.isBefore(due), nudge, " too early at ", wall);
        Law.I3.holds(Duration.between(due, wall).compareTo(LONGEST_USE) < 0, nudge, " as late as ", wall);
        boolean old = !node.turn.began.isBefore(due.plus(ONCE_MORE));
        Law.I4.holds(call.sent == 0 || !call.inDoubt || !old, nudge, " in doubt, and too old at ", wall);
    }

    private void seenOnTheWall(Nudge nudge, Somebody who, TzRules law) {
        Occurrence one = nudge.occurrence();
        WallClock clock = who.clock(nudge.leeway().due(), law);
        LocalDateTime shown = clock.read(nudge.leeway().due());
        var rising = who.who()
                .cadence()
                .week()
                .on(one.date().getDayOfWeek())
                .rhythm()
                .rising();
        LocalDateTime planned =
                one.date().plusDays(one.slot().isBefore(rising) ? 1 : 0).atTime(one.slot());
        Occurrence other = seen.putIfAbsent(new Seen(who, one.rule(), shown), one);
        Law.I1.holds(other == null || other.equals(one), shown, " again: ", one, " after ", other);
        boolean isThere = clock.rules().isValidOffset(planned, clock.rules().getOffset(planned));
        Law.ON_TIME.holds(!isThere || Grid.of(who, one.rule()).has(shown), "at", shown, nudge);
        if (isThere ? !shown.equals(planned) : !shown.isAfter(planned)) {
            misnamed.add("at " + shown + ": " + nudge);
        }
    }

    /// It is known that it went out.
    void handed(Node node, Nudge nudge) {
        of(nudge).underWay.remove(node);
    }

    /// It is known that it did not go out.
    void failed(Node node, Nudge nudge) {
        Call call = of(nudge);
        call.underWay.remove(node);
        call.excuses++;
        call.inDoubt = false;
    }

    /// Nobody is going to know, or not in time.
    void lost(Node node, Nudge nudge) {
        of(nudge).forgottenBy(node);
    }

    void forgottenBy(Node node) {
        underWay.forEach(call -> call.forgottenBy(node));
        underWay.removeIf(call -> call.underWay.isEmpty());
    }

    /// A node that goes on later acts on what it knew.
    void heldUp(Node node) {
        node.turn.heldUp = true;
        node.turn.claimed.forEach(kept -> of(kept.nudge()).excuse());
        forgottenBy(node);
    }

    /// What has another name than its slot would be shown twice sooner or later.
    void end() {
        Law.I1.holds(misnamed.isEmpty(), misnamed);
    }

    void clockWentBack() {
        calls.values().forEach(call -> call.clockWentBack = true);
    }

    private Call of(Nudge nudge) {
        return calls.computeIfAbsent(Call.Name.of(nudge), _ -> new Call());
    }
}
