// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// What goes wrong with clocks, computers and disks.
record Trouble(World world) {

    private static final List<Duration> STEPS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(-1),
            Duration.ofDays(1),
            Duration.ofDays(-1),
            Duration.ofSeconds(-2),
            Duration.ofSeconds(40),
            Duration.ofSeconds(-90));

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2038-01-19T03:14:07Z");

    void sleep() {
        sleep(world.dice.minutes(2, 14 * 60));
    }

    void weekend() {
        sleep(Duration.ofHours(60));
    }

    private void sleep(Duration length) {
        if (world.clockwork.isAsleep()) {
            return;
        }
        world.note("sleep", length);
        world.nodes.forEach(world.calls::forgottenBy);
        world.clockwork.fallAsleep();
        world.clockwork.in(length, () -> wake(length));
    }

    private void wake(Duration after) {
        world.note("wake", after);
        world.clockwork.wake(after);
        world.nodes.forEach(Node::look);
    }

    /// Wrong for a while, and then put right.
    void wrongClock() {
        Instant wall = world.clockwork.wall(world.clockwork.now());
        Duration by = switch (world.dice.below(6)) {
            case 0 -> Duration.between(wall, BEGINNING);
            case 1 -> Duration.between(wall, LAST);
            default -> world.dice.oneOf(STEPS);
        };
        step(by);
        world.clockwork.in(world.dice.minutes(1, 8 * 60), this::putRight);
    }

    private void putRight() {
        step(world.clockwork.error().negated());
    }

    private void step(Duration by) {
        world.note("clock put forward", by);
        world.nodes.forEach(world.calls::forgottenBy);
        if (by.isNegative()) {
            world.calls.clockWentBack();
        }
        world.clockwork.putForward(by);
        world.people.values().forEach(Somebody::changes);
        world.nodes.forEach(node -> node.mustLook = true);
    }

    /// Two of them differ by less than thirty seconds.
    void skew() {
        Node node = world.dice.oneOf(world.nodes);
        node.skew = Duration.ofSeconds(world.dice.below(25) - 12);
        node.mustLook = true;
        world.note("skew", node.name + " " + node.skew);
        world.nodes.forEach(world.calls::forgottenBy);
        world.calls.clockWentBack();
        world.clockwork.trouble();
    }

    void death() {
        Node node = world.dice.oneOf(world.nodes);
        if (node.isAlive()) {
            world.note("kill", node.name);
            world.kill(node, world.dice.seconds(1, 6 * 3_600));
        }
    }

    /// Stopped between two turns.
    void standstill() {
        Node node = world.dice.oneOf(world.nodes);
        if (node.runs()) {
            world.note("stop", node.name);
            world.calls.forgottenBy(node);
            node.stop();
            world.clockwork.trouble();
            world.clockwork.in(world.dice.seconds(5, 3 * 3_600), () -> goOn(node));
        }
    }

    private void goOn(Node node) {
        world.note("go on", node.name);
        node.goOn();
        world.clockwork.trouble();
    }

    void crash() {
        lieInWait(node -> {
            throw new Crash();
        });
    }

    void refusal() {
        lieInWait(node -> {
            world.note("refused", node.name);
            world.clockwork.trouble();
            throw Perils.refusal();
        });
    }

    /// Stopped in the middle of a turn; when it goes on, it acts on what it knew.
    void heldUp() {
        lieInWait(node -> world.heldUp(node, world.dice.seconds(5, 2 * 3_600)));
    }

    private void lieInWait(Consumer<Node> what) {
        Node node = world.dice.oneOf(world.nodes);
        if (node.isAlive()) {
            world.lieInWait(node, 1 + world.dice.below(12), () -> what.accept(node));
        }
    }

    /// All nodes die, and what is not on the disk never was.
    void powerCut() {
        world.note("power cut", "");
        world.nodes.stream().filter(Node::isAlive).forEach(node -> world.kill(node, world.dice.seconds(1, 3_600)));
        world.rows.cutPower();
        world.people.values().forEach(Somebody::changes);
        world.people.values().forEach(world.post::planSoon);
        world.answered.areThere(world.rows);
    }

    /// Nothing goes wrong any more.
    void over() {
        world.note("peace", "");
        if (!world.clockwork.error().isZero()) {
            putRight();
        }
        world.disarm();
    }
}
