// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.engine.Signal;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;

/// The days of one person: they are planned in good time, and on most of them they move on their own account.
record Days(World world, Post post) {

    private static final Device PHONE = new Device("phone");

    private static final Duration PLANNED = Duration.ofHours(36);

    void of(Somebody one) {
        for (Duration plan = Duration.ZERO; plan.compareTo(World.LENGTH) < 0; plan = plan.plus(PLANNED)) {
            world.clockwork.in(plan, () -> post.planSoon(one));
        }
        for (Duration day = Duration.ZERO; day.compareTo(World.LENGTH) < 0; day = day.plusDays(1)) {
            if (world.dice.chance(60)) {
                world.clockwork.in(day.plus(world.dice.minutes(1, 24 * 60)), () -> moves(one));
            }
        }
    }

    private void moves(Somebody one) {
        Instant wall = world.clockwork.wall(world.clockwork.now());
        Duration delay = world.dice.chance(90) ? world.dice.seconds(0, 5) : world.dice.minutes(1, 600);
        post.send(one, new Signal.Moved(one.id(), new Event.Moved(wall, PHONE)), delay);
    }
}
