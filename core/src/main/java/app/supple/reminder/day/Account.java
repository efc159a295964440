// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.day;

import app.supple.person.WallClock;
import app.supple.reminder.Agenda;
import app.supple.reminder.Agenda.LeftOut;
import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.life.Nudge;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All slots of a day with what became of them, also the silent ones, in the order of time: plan and memory side by
/// side. So whoever asks why it spoke, or why it did not, finds every slot.
public record Account(LocalDate date, List<Line> lines) {

    /// One slot of the day.
    public sealed interface Line {

        Rule rule();

        /// The time on the wall as planned, with the calendar date.
        LocalDateTime wall();

        /// A slot that is or was followed.
        ///
        /// @param slot null if the plan has it no more
        record Followed(
                Nudge nudge, LocalDateTime wall, @Nullable PlannedSlot slot) implements Line {

            @Override
            public Rule rule() {
                return nudge.occurrence().rule();
            }
        }

        /// A slot of the plan that nobody follows: it lies further ahead than is followed, or Supple was not there.
        record Unfollowed(PlannedSlot slot) implements Line {

            @Override
            public Rule rule() {
                return slot.occurrence().rule();
            }

            @Override
            public LocalDateTime wall() {
                return slot.wall();
            }
        }

        /// A slot that one might expect, and that was never to be.
        record Silent(LeftOut leftOut) implements Line {

            @Override
            public Rule rule() {
                return leftOut.rule();
            }

            @Override
            public LocalDateTime wall() {
                return leftOut.wall();
            }
        }
    }

    /// Puts the plan of a day beside the nudges that are kept of it.
    ///
    /// @param nudges of that day only
    /// @param clock for what the plan has no more
    public static Account of(Agenda agenda, List<Nudge> nudges, WallClock clock) {
        Map<Occurrence, PlannedSlot> slots =
                agenda.slots().stream().collect(Collectors.toMap(PlannedSlot::occurrence, Function.identity()));
        var kept = nudges.stream().map(Nudge::occurrence).collect(Collectors.toSet());
        Stream<Line> followed = nudges.stream().map(nudge -> followed(nudge, slots.get(nudge.occurrence()), clock));
        Stream<Line> unfollowed = agenda.slots().stream()
                .filter(slot -> !kept.contains(slot.occurrence()))
                .map(Line.Unfollowed::new);
        Stream<Line> silent = agenda.leftOut().stream()
                .filter(leftOut -> kept.stream().noneMatch(one -> isSame(one, leftOut)))
                .map(Line.Silent::new);
        return new Account(
                agenda.date(),
                Stream.of(followed, unfollowed, silent)
                        .flatMap(Function.identity())
                        .sorted(Comparator.comparing(Line::wall).thenComparing(Line::rule))
                        .toList());
    }

    private static Line followed(Nudge nudge, @Nullable PlannedSlot slot, WallClock clock) {
        LocalDateTime wall = slot == null ? clock.read(nudge.leeway().due()) : slot.wall();
        return new Line.Followed(nudge, wall, slot);
    }

    /// The date makes it unique: a waking day has each time once.
    private static boolean isSame(Occurrence one, LeftOut leftOut) {
        return one.rule() == leftOut.rule() && one.slot().equals(leftOut.wall().toLocalTime());
    }
}
