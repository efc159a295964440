// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.person.TzRules;
import app.supple.person.WallClock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which clock the times of a calendar are of. What calendars write about the rules of a zone is not believed: only its
/// name counts, and the rules are our own.
final class Zones {

    private final TzRules rules;
    private final ZoneId own;
    private final Map<String, String> places;
    private final Function<String, Optional<ZoneId>> other;
    private final Map<String, WallClock> known = new HashMap<>();

    /// @param own for times that name no zone, or one that nobody knows
    /// @param places of the zones of this calendar, as it says itself
    /// @param other knows names that are not of the time zone database, such as `W. Europe Standard Time`
    Zones(TzRules rules, ZoneId own, Map<String, String> places, Function<String, Optional<ZoneId>> other) {
        this.rules = rules;
        this.own = own;
        this.places = places;
        this.other = other;
    }

    WallClock clock(@Nullable String name) {
        return known.computeIfAbsent(name == null ? "" : name, this::find);
    }

    private WallClock find(String name) {
        ZoneId zone = Stream.of(name, places.getOrDefault(name, ""))
                .flatMap(one -> zone(one).stream())
                .findFirst()
                .orElse(own);
        return new WallClock(rules.rules(zone));
    }

    /// Some programs put their own before it: `/freeassociation.sourceforge.net/Europe/Berlin`.
    private Optional<ZoneId> zone(String name) {
        return ofDatabase(name)
                .or(() -> other.apply(name))
                .or(() -> ofDatabase(end(name, 3)))
                .or(() -> ofDatabase(end(name, 2)));
    }

    /// The last parts of a name with slashes; empty if it has no more than those.
    private static String end(String name, int parts) {
        List<String> all = List.of(name.split("/", -1));
        return all.size() > parts ? String.join("/", all.subList(all.size() - parts, all.size())) : "";
    }

    private static Optional<ZoneId> ofDatabase(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
