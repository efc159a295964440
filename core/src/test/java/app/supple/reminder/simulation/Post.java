// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.engine.Signal;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.rhythm.Cadence.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Carries what people, devices and settings say to some node: late, twice, in any order, and until one has kept it.
final class Post {

    private final World world;
    private final Set<Somebody> beingPlanned = new HashSet<>();

    Post(World world) {
        this.world = world;
    }

    /// @param kept how often it has been kept already
    /// @param plans how many there had been when it was kept first
    private record Letter(Somebody from, Signal signal, int kept, int plans) {}

    void send(Somebody from, Signal signal, Duration delay) {
        bring(new Letter(from, signal, 0, 0), delay);
    }

    private void bring(Letter letter, Duration delay) {
        world.clockwork.in(delay, () -> deliver(letter));
    }

    private void deliver(Letter letter) {
        Optional<Node> node = world.anyNode();
        boolean again = letter.kept() > 0;
        List<Nudge> before = again ? world.answered.touched(letter.signal(), world.rows) : List.of();
        int troubles = world.heldUps;
        if (node.isEmpty() || !world.tell(node.get(), letter.signal())) {
            bring(letter, node.isEmpty() ? world.dice.minutes(1, 10) : world.dice.seconds(5, 60));
            return;
        }
        world.note("kept", letter.signal());
        if (again && troubles == world.heldUps && !isAheadOfTime(letter.signal(), node.get())) {
            world.answered.again(
                    letter.signal(),
                    before,
                    world.rows,
                    letter.plans() != letter.from().plans());
        }
        world.answered.kept(letter.signal());
        int plans = letter.kept() == 0 ? letter.from().plans() : letter.plans();
        perhapsAgain(new Letter(letter.from(), letter.signal(), letter.kept() + 1, plans));
        moved(letter);
    }

    /// The clock was put back since, and the day with all its nudges came again.
    private static boolean isAheadOfTime(Signal signal, Node node) {
        return signal instanceof Signal.Moved(var _, var event) && event.at().isAfter(node.wall());
    }

    private void perhapsAgain(Letter letter) {
        if (world.dice.chance(25)) {
            bring(letter, world.dice.chance(70) ? world.dice.seconds(0, 300) : world.dice.minutes(5, 2 * 24 * 60));
        }
    }

    /// Who counts from the last movement has the rest of the day planned anew.
    private void moved(Letter letter) {
        Somebody who = letter.from();
        boolean counts = who.who().cadence().pace() instanceof Pace.SinceMovement && letter.kept() == 0;
        boolean rightClock = world.clockwork.error().isZero();
        if (counts && rightClock) {
            switch (letter.signal()) {
                case Signal.Answered(var _, Event.Done(var at, var _)) -> movedAt(who, at);
                case Signal.Moved(var _, var event) -> movedAt(who, event.at());
                default -> {}
            }
        }
    }

    private void movedAt(Somebody who, Instant at) {
        var day = who.dayOf(at, world.law);
        int nudges = (int) world.rows.between(who.id(), day, day).stream()
                .filter(kept -> !kept.nudge().leeway().due().isAfter(at))
                .count();
        who.move = new Somebody.Move(day, at, nudges);
        who.changes();
        planSoon(who);
    }

    void planSoon(Somebody who) {
        planIn(who, world.dice.seconds(1, 30));
    }

    private void planIn(Somebody who, Duration delay) {
        if (beingPlanned.add(who)) {
            world.clockwork.in(delay, () -> plan(who));
        }
    }

    private void plan(Somebody who) {
        beingPlanned.remove(who);
        Optional<Node> node = world.anyNode();
        int version = who.version();
        int heldUps = world.heldUps;
        Instant asOf = node.map(Node::wall).orElse(Instant.MIN);
        if (node.isEmpty()) {
            planIn(who, world.dice.minutes(1, 10));
        } else if (!planned(who, node.get()) || heldUps != world.heldUps) {
            planSoon(who);
        } else {
            who.planned(version, asOf);
        }
    }

    private boolean planned(Somebody who, Node node) {
        Instant wall = node.wall();
        List<Nudge> nudges = world.pieces.plan(who, wall, world.law);
        boolean kept = world.tell(node, new Signal.Planned(who.id(), nudges));
        if (kept && !node.wall().isAfter(wall)) {
            world.note("planned", who.id());
            world.fates.planned(nudges, wall, world.rows);
        }
        return kept;
    }
}
