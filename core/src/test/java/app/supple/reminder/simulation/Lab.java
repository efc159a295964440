// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.PersonId;
import app.supple.person.TzRules;
import app.supple.reminder.Occurrence;
import app.supple.reminder.engine.Drive;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.engine.Transport;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One node, one person, and clocks in the hands of a test. All services take what is sent at once.
final class Lab implements Transport {

    /// @param at by a clock that is never wrong
    record Sent(Instant at, Occurrence occurrence) {}

    final List<Sent> sent = new ArrayList<>();
    final Clockwork clockwork;
    final Node node;
    final Rows rows = new Rows((_, _) -> {});

    private final Somebody who;
    private final List<Kept> toHandIn = new ArrayList<>();

    Lab(Instant start, Somebody who) {
        this.who = who;
        this.clockwork = new Clockwork(start);
        this.node = new Node("node", clockwork, Engine.TICK);
        var engine = new Engine(Pieces.SOUND.objections(Map.of(who.id(), who)));
        node.begin(engine, new Drive(engine, new Perils(node, rows), this));
    }

    void plan(List<Nudge> nudges) {
        node.tell(new Signal.Planned(who.id(), nudges));
    }

    void plan(TzRules rules) {
        plan(Plan.ahead(who, node.wall(), rules));
    }

    /// With a tick every fifteen seconds.
    void until(String moment) {
        Instant end = Instant.parse(moment);
        while (!node.nextTick.isAfter(end)) {
            clockwork.go(node.nextTick);
            node.tick();
            toHandIn.forEach(due -> node.tell(new Signal.Handed(due)));
            toHandIn.clear();
        }
        clockwork.go(end);
    }

    void sleepUntil(String moment) {
        Instant end = Instant.parse(moment);
        Duration length = Duration.between(clockwork.now(), end);
        clockwork.fallAsleep();
        clockwork.go(end);
        clockwork.wake(length);
        node.look();
    }

    State state(Occurrence occurrence) {
        return rows.find(occurrence).orElseThrow().nudge().state();
    }

    List<Nudge> kept(PersonId person, LocalDate first, LocalDate last) {
        return rows.between(person, first, last).stream().map(Kept::nudge).toList();
    }

    @Override
    public void send(Kept due) {
        sent.add(new Sent(clockwork.now(), due.nudge().occurrence()));
        toHandIn.add(due);
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {
        // Nobody looks at a screen here.
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        throw new AssertionError("nobody puts anything off here: " + refusal);
    }
}
