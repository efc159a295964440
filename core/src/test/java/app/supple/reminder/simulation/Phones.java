// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.delay.Snooze;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Two devices of a person: they show nudges, and the person answers on one of them, or on both, or not at all.
record Phones(World world, Post post) {

    private static final List<Device> DEVICES = List.of(new Device("phone"), new Device("laptop"));

    void show(Nudge nudge, Somebody who) {
        for (Device device : DEVICES) {
            if (world.dice.chance(80)) {
                world.clockwork.in(world.dice.seconds(0, 10), () -> shown(nudge, who, device));
            }
        }
    }

    private void shown(Nudge nudge, Somebody who, Device by) {
        say(who, nudge, new Event.Shown(wall(), by, nudge.call()));
        if (world.dice.chance(60)) {
            Duration later = world.dice.chance(80) ? world.dice.seconds(2, 600) : world.dice.minutes(10, 120);
            world.clockwork.in(later, () -> say(who, nudge, answer(nudge, by)));
        }
    }

    private Event answer(Nudge nudge, Device by) {
        return switch (world.dice.below(8)) {
            case 0, 1, 2 -> new Event.Done(wall(), by);
            case 3 -> new Event.Skip(wall(), by);
            case 4, 5 -> new Event.PutOff(wall(), by, new Snooze.For(world.dice.oneOf(Snooze.LENGTHS)), nudge.call());
            case 6 -> new Event.PutOff(wall(), by, new Snooze.UntilMorning(), nudge.call());
            default -> new Event.Opened(wall(), by, nudge.call());
        };
    }

    /// Sometimes a device is out of reach for hours.
    private void say(Somebody who, Nudge nudge, Event event) {
        Duration delay = world.dice.chance(92) ? world.dice.seconds(0, 3) : world.dice.minutes(1, 600);
        post.send(who, new Signal.Answered(nudge.occurrence(), event), delay);
    }

    /// By the clock of the server, which corrects what devices say.
    private Instant wall() {
        return world.clockwork.wall(world.clockwork.now());
    }
}
