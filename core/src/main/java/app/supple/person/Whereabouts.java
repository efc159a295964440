// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// In which zone a person was, since when: the zone of their device, with its history.
///
/// With it, every time on the wall has at most one moment. Who flies west sees 09:00 twice, and the first counts. Who
/// flies east past 09:00 has never had one, so nothing was missed.
///
/// @param stays oldest first, at least one
public record Whereabouts(List<Stay> stays) {

    /// More than a year of daily journeys; beyond it the oldest are forgotten.
    public static final int MOST_STAYS = 400;

    /// From `since` (included) until the next stay begins.
    public record Stay(ZoneId zone, Instant since) {}

    public Whereabouts {
        stays = List.copyOf(stays);
        if (stays.isEmpty() || !isInOrder(stays)) {
            throw new IllegalArgumentException("stays: at least one, each later than the one before, not " + stays);
        }
    }

    /// Somebody who never travelled.
    public static Whereabouts always(ZoneId zone) {
        return new Whereabouts(List.of(new Stay(zone, Instant.MIN)));
    }

    /// With a device that shows another zone from a moment on, later than all that is known. The same zone again
    /// changes nothing.
    public Whereabouts movedTo(ZoneId zone, Instant since) {
        if (stays.getLast().zone().equals(zone)) {
            return this;
        }
        List<Stay> all =
                Stream.concat(stays.stream(), Stream.of(new Stay(zone, since))).toList();
        return new Whereabouts(all.subList(Math.max(0, all.size() - MOST_STAYS), all.size()));
    }

    /// Where the person was; before the first stay, where that one was.
    public ZoneId zoneAt(Instant moment) {
        return stays.reversed().stream()
                .filter(stay -> !stay.since().isAfter(moment))
                .findFirst()
                .orElse(stays.getFirst())
                .zone();
    }

    /// The first moment at which this person's clock showed a time of one of their days, or will; empty if that day or
    /// that time never came to where they were.
    ///
    /// @param day the day that the time belongs to; the time itself may lie after midnight
    public Optional<OffsetDateTime> moment(LocalDate day, LocalDateTime time, TzRules rules) {
        return IntStream.range(0, stays.size())
                .boxed()
                .flatMap(stay -> during(stay, day, time, rules).stream())
                .findFirst();
    }

    private Optional<OffsetDateTime> during(int stay, LocalDate day, LocalDateTime time, TzRules rules) {
        var clock = new WallClock(rules.rules(stays.get(stay).zone()));
        OffsetDateTime moment = clock.at(time);
        return Optional.of(moment).filter(at -> isDuring(stay, at.toInstant()) && clock.has(day));
    }

    private boolean isDuring(int stay, Instant moment) {
        boolean begun = !moment.isBefore(stays.get(stay).since());
        boolean over =
                stay + 1 < stays.size() && !moment.isBefore(stays.get(stay + 1).since());
        return begun && !over;
    }

    private static boolean isInOrder(List<Stay> stays) {
        return IntStream.range(1, stays.size())
                .allMatch(i -> stays.get(i - 1).since().isBefore(stays.get(i).since()));
    }
}
