// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.Occurrence;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.engine.Transport;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Services that take nudges and say so, refuse them, say so too late, or say nothing at all. One for each life of a
/// node: who dies hears no more.
final class Network implements Transport {

    /// Together with what clocks differ by, less than a lease.
    private static final int IN_TIME = 3;

    private final World world;
    private final Node node;
    private final Perils perils;
    private final Phones phones;

    Network(World world, Node node, Perils perils, Post post) {
        this.world = world;
        this.node = node;
        this.perils = perils;
        this.phones = new Phones(world, post);
    }

    @Override
    public void send(Kept due) {
        perils.step();
        Nudge nudge = due.nudge();
        if (world.pieces.sendsOnlyInTime() && !nudge.leeway().isUseful(node.wall())) {
            world.note("too late to send", nudge);
            return;
        }
        Somebody who = world.people.get(nudge.occurrence().person());
        for (int copy = 0; copy < world.pieces.copies(); copy++) {
            world.note(node.name + " sends", nudge);
            world.calls.sent(node, nudge, who, world.law);
        }
        answer(due, who);
        perils.step();
    }

    private void answer(Kept due, Somebody who) {
        int life = node.life();
        switch (world.dice.below(20)) {
            case 0 -> world.calls.lost(node, due.nudge());
            case 1 -> reply(life, world.dice.seconds(0, IN_TIME), () -> failed(due));
            case 2, 3 -> {
                world.calls.lost(node, due.nudge());
                phones.show(due.nudge(), who);
                reply(life, world.dice.seconds(IN_TIME, 200), () -> handed(due));
            }
            case 4 -> {
                world.calls.lost(node, due.nudge());
                phones.show(due.nudge(), who);
            }
            default -> {
                phones.show(due.nudge(), who);
                reply(life, world.dice.seconds(0, IN_TIME), () -> handed(due));
            }
        }
    }

    private void reply(int life, Duration delay, Runnable what) {
        world.clockwork.in(delay, () -> {
            if (node.life() == life && node.runs()) {
                what.run();
            } else if (node.life() == life) {
                reply(life, world.dice.seconds(1, 60), what);
            }
        });
    }

    private void handed(Kept due) {
        if (world.tell(node, new Signal.Handed(due))) {
            world.calls.handed(node, due.nudge());
            world.answered.handed(due.nudge().occurrence(), world.rows);
        } else {
            world.calls.lost(node, due.nudge());
        }
    }

    private void failed(Kept due) {
        world.calls.failed(node, due.nudge());
        world.tell(node, new Signal.Failed(due));
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {
        world.note(node.name + " silences", but == null ? occurrence : occurrence + " but " + but);
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        world.note(node.name + " refuses", refusal);
    }
}
