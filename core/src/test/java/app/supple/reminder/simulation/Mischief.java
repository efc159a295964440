// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.DayStart;
import app.supple.reminder.delay.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// All that goes wrong in a world, and all that people change in it.
final class Mischief {

    private final World world;
    private final Dice dice;
    private final Places places;
    private final Trouble trouble;

    Mischief(World world, Places places) {
        this.world = world;
        this.dice = world.dice;
        this.places = places;
        this.trouble = new Trouble(world);
    }

    void plan() {
        often(6, trouble::sleep);
        often(1, trouble::weekend);
        often(7, trouble::wrongClock);
        often(4, trouble::skew);
        often(4, trouble::death);
        often(4, trouble::standstill);
        often(10, trouble::crash);
        often(6, trouble::heldUp);
        often(10, trouble::refusal);
        often(2, trouble::powerCut);
        for (Somebody one : world.people.values()) {
            often(3, () -> otherWishes(one));
            often(5, () -> pause(one));
            if (dice.chance(60)) {
                often(2, () -> journey(one));
            }
        }
        if (dice.chance(70)) {
            often(1, this::otherLaw);
        }
        world.clockwork.at(world.end, trouble::over);
    }

    private void often(int times, Runnable what) {
        for (int i = 0; i < times; i++) {
            world.clockwork.in(dice.between(Duration.ZERO, World.LENGTH), what);
        }
    }

    private void otherWishes(Somebody one) {
        one.wishes(new Wishes(dice).any());
        world.note("other wishes", one.id() + " " + one.who().cadence());
        world.post.planSoon(one);
    }

    /// There, and often back within two days.
    private void journey(Somebody one) {
        var home = one.who().whereabouts().stays().getLast().zone();
        goTo(one, places.any());
        if (dice.chance(70)) {
            world.clockwork.in(dice.minutes(10 * 60, 48 * 60), () -> goTo(one, home));
        }
    }

    private void goTo(Somebody one, ZoneId zone) {
        one.goesTo(zone, world.clockwork.now());
        world.note("journey", one.id() + " to " + zone);
        world.post.planSoon(one);
    }

    private void pause(Somebody one) {
        Instant now = world.clockwork.wall(world.clockwork.now());
        var days = new Pause.Days(one.clock(now, world.law), DayStart.USUAL);
        LocalDate today = one.dayOf(now, world.law);
        one.pause = switch (dice.below(3)) {
            case 0 -> Pause.hour(now);
            case 1 -> days.untilMorning(now);
            default -> days.over(today.plusDays(1), today.plusDays(1 + dice.below(4)), Pause.Cause.HOLIDAY);
        };
        world.note("pause", one.id() + " " + one.pause);
    }

    /// A government changes its clocks, for a day to come or for one that has just been.
    private void otherLaw() {
        var zone = dice.oneOf(List.copyOf(world.people.values()))
                .who()
                .whereabouts()
                .stays()
                .getLast()
                .zone();
        Instant since =
                world.clockwork.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(dice.below(15 * 24) - 24L));
        var offset = world.law.rules(zone).getOffset(since);
        int shift = dice.oneOf(List.of(-3_600, -1_800, 1_800, 3_600));
        world.law = Decree.of(world.law, zone, since, ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() + shift));
        world.note("other law", zone + " since " + since + " by " + shift);
        world.people.values().forEach(Somebody::changes);
        world.people.values().forEach(world.post::planSoon);
    }
}
