// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.PersonId;
import app.supple.person.RulesOfJava;
import app.supple.person.TzRules;
import app.supple.reminder.engine.Drive;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.keep.Occurrences;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Some people, two Supples that share a store, and all that can go wrong, drawn from one seed. Witnesses look on.
final class World {

    static final Duration LENGTH = Duration.ofDays(60);

    /// What was put off until the morning, and what waits for the last of its use, is over by then.
    private static final Duration AFTERWARDS = Duration.ofDays(4);

    private static final Duration UNSYNCED = Duration.ofMinutes(30);
    private static final int NODES = 2;
    private static final int PEOPLE = 3;

    /// Which ticks are taken.
    enum Ticks {
        /// All of them, as in earnest.
        EVERY,
        /// Those at which there is something to do.
        BUSY
    }

    final Dice dice;
    final Pieces pieces;
    final Trace trace = new Trace();
    final Clockwork clockwork;
    final Calls calls = new Calls();
    final Answered answered = new Answered();
    final Fates fates;
    final Rows rows;
    final Map<PersonId, Somebody> people = new LinkedHashMap<>();
    final List<Node> nodes = new ArrayList<>();
    final Instant end;

    TzRules law = new RulesOfJava();

    private final Ticks ticks;
    private final Occurrences store;
    private final Map<Node, Perils> perils = new HashMap<>();
    final Post post;

    /// How often a node was held up in the middle of a turn.
    int heldUps;

    private boolean isHeldUp;

    World(long seed, Pieces pieces, Ticks ticks) {
        this.dice = new Dice(seed);
        this.pieces = pieces;
        this.ticks = ticks;
        var places = new Places(dice);
        var beginning = places.beginning();
        this.clockwork = new Clockwork(beginning.start());
        this.end = beginning.start().plus(LENGTH);
        this.fates = new Fates(clockwork);
        this.rows = new Rows((b, a) -> {
            fates.wrote(b, a);
            note("became", a);
        });
        this.store = pieces.store(rows);
        this.post = new Post(this);
        for (int i = 0; i < PEOPLE; i++) {
            var one = new Somebody("person-" + i, i == 0 ? beginning.zone() : places.any(), new Wishes(dice).any());
            people.put(one.id(), one);
            new Days(this, post).of(one);
        }
        for (int i = 0; i < NODES; i++) {
            nodes.add(new Node("node-" + i, clockwork, pieces.tick()));
            begin(nodes.get(i));
        }
        new Mischief(this, places).plan();
        syncSometimes();
    }

    /// Lets the days pass.
    void run() {
        run(end.plus(AFTERWARDS));
        nodes.forEach(node -> fates.end(node, rows));
        answered.areThere(rows);
        calls.end();
        rows.all().forEach(row -> note("at last", row.kept));
    }

    void begin(Node node) {
        var engine = new Engine(pieces.objections(people));
        var onTheWay = new Perils(node, store);
        perils.put(node, onTheWay);
        node.begin(engine, new Drive(engine, onTheWay, new Network(this, node, onTheWay, post)));
        clockwork.trouble();
    }

    /// Whoever does not wait for the disk has what they wrote on it a while later.
    private void syncSometimes() {
        if (!pieces.syncs()) {
            clockwork.in(UNSYNCED, () -> {
                rows.sync();
                syncSometimes();
            });
        }
    }

    /// All that is left to happen until a moment (included).
    void run(Instant until) {
        while (true) {
            Instant happening = clockwork.nextHappening();
            Instant horizon = happening.isBefore(until) ? happening : until;
            Node first = firstToTick(horizon);
            if (first != null) {
                tick(first);
            } else {
                idle(horizon);
                if (happening.isAfter(until)) {
                    clockwork.go(until);
                    return;
                }
                clockwork.happen();
            }
        }
    }

    private Node firstToTick(Instant horizon) {
        Node first = null;
        Instant soonest = horizon;
        for (Node node : nodes) {
            if (node.runs()) {
                Instant tick = ticks == Ticks.EVERY ? node.nextTick : node.nextBusyTick(rows);
                if (tick.isBefore(soonest)) {
                    soonest = tick;
                    first = node;
                }
            }
        }
        if (first != null) {
            idle(soonest);
            clockwork.go(soonest);
        }
        return first;
    }

    private void idle(Instant until) {
        if (ticks == Ticks.BUSY) {
            nodes.forEach(node -> node.idle(until));
        }
    }

    private void tick(Node node) {
        fates.aboutToLook(node, rows);
        heard(node, told(node, node::tick));
        if (node.isAlive()) {
            fates.hasLooked(node, rows);
        }
    }

    /// Whether it was kept.
    boolean tell(Node node, Signal signal) {
        return heard(node, told(node, () -> node.tell(pieces.heard(signal, rows))));
    }

    private interface Telling {
        Node.Told tell();
    }

    private Node.Told told(Node node, Telling telling) {
        try {
            return telling.tell();
        } catch (Crash _) {
            note("crash", node.name);
            kill(node, dice.seconds(1, 3 * 3_600));
            return new Node.Told(false, List.of());
        } finally {
            if (pieces.syncs()) {
                rows.sync();
            }
        }
    }

    /// Whoever wires the engine has everything planned anew when the clocks did something odd.
    private boolean heard(Node node, Node.Told told) {
        if (!told.jumps().isEmpty()) {
            note("jump", node.name + " " + told.jumps());
            people.values().forEach(post::planSoon);
        }
        return told.isKept();
    }

    void kill(Node node, Duration until) {
        calls.forgottenBy(node);
        node.die();
        clockwork.trouble();
        int life = node.life();
        clockwork.in(until, () -> {
            if (node.life() == life) {
                note("begin", node.name);
                begin(node);
            }
        });
    }

    void lieInWait(Node node, int writes, Perils.Peril what) {
        perils.get(node).lieInWait(writes, what);
    }

    /// Holds a node up in the middle of its turn, while all others go on.
    void heldUp(Node node, Duration length) {
        if (isHeldUp) {
            return;
        }
        note("held up", node.name);
        isHeldUp = true;
        heldUps++;
        int life = node.life();
        calls.heldUp(node);
        clockwork.trouble();
        run(clockwork.now().plus(length));
        while (clockwork.isAsleep()) {
            run(clockwork.nextHappening());
        }
        isHeldUp = false;
        clockwork.trouble();
        note("goes on", node.name);
        node.look();
        if (node.life() != life) {
            throw new Crash();
        }
    }

    void disarm() {
        nodes.forEach(node -> lieInWait(node, 0, () -> {}));
    }

    Optional<Node> anyNode() {
        List<Node> running = nodes.stream().filter(Node::runs).toList();
        return running.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(running));
    }

    void note(String verb, Object what) {
        trace.note(clockwork.now(), verb, what);
    }
}
