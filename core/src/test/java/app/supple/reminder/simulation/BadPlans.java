// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.TzRules;
import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/// Plans with one fault each.
final class BadPlans {

    private BadPlans() {}

    /// What an occurrence is, is said by its moment.
    static List<Nudge> byTheInstant(Somebody one, Instant now, TzRules rules) {
        return named(Plan.ahead(one, now, rules), nudge -> {
            LocalDateTime moment = LocalDateTime.ofInstant(nudge.leeway().due(), ZoneOffset.UTC);
            return named(nudge, moment.toLocalDate(), moment.toLocalTime());
        });
    }

    /// The zone is part of what an occurrence is, hidden in its seconds.
    static List<Nudge> byTheZone(Somebody one, Instant now, TzRules rules) {
        long mark = Math.floorMod(one.who().whereabouts().zoneAt(now).getId().hashCode(), 1_000);
        return named(
                Plan.nudges(one, Plan.slots(forgetful(one), now, rules), rules),
                nudge -> named(
                        nudge,
                        nudge.occurrence().date(),
                        nudge.occurrence().slot().plusNanos(mark * 1_000_000)));
    }

    /// Every day lasts as long as the one before.
    static List<Nudge> dayByDay(Somebody one, Instant now, TzRules rules) {
        ZoneOffset today = one.clock(now, rules).rules().getOffset(now);
        List<PlannedSlot> slots = Plan.slots(one, now, rules).stream()
                .map(slot -> at(slot, slot.wall().atOffset(today)))
                .filter(slot -> slot.at().toInstant().isAfter(now))
                .toList();
        return Plan.nudges(one, slots, rules);
    }

    /// Nothing ever ceases to be of use.
    static List<Nudge> withoutAnEnd(Somebody one, Instant now, TzRules rules) {
        return Plan.ahead(one, now, rules).stream()
                .map(nudge -> Nudge.planned(nudge.occurrence(), endless(nudge.leeway())))
                .toList();
    }

    private static Leeway endless(Leeway leeway) {
        Duration day = Duration.ofDays(1);
        return new Leeway(leeway.due(), day, leeway.due().plus(day), leeway.bound(), leeway.morning());
    }

    private static PlannedSlot at(PlannedSlot slot, OffsetDateTime at) {
        return new PlannedSlot(slot.occurrence(), slot.wall(), at, slot.open(), slot.reason(), slot.movement());
    }

    /// Somebody who has always been where they are now.
    private static Somebody forgetful(Somebody one) {
        return new Somebody(
                one.id().value(),
                one.who().whereabouts().stays().getLast().zone(),
                one.who().cadence());
    }

    private static List<Nudge> named(List<Nudge> nudges, Function<Nudge, Occurrence> name) {
        return nudges.stream()
                .map(nudge -> Nudge.planned(name.apply(nudge), nudge.leeway()))
                .toList();
    }

    private static Occurrence named(Nudge nudge, LocalDate date, LocalTime slot) {
        return new Occurrence(nudge.occurrence().person(), nudge.occurrence().rule(), date, slot);
    }
}
