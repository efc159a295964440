// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import app.supple.server.words.Spelling;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/// Guesses which time zone was meant: by its whole name, or by its town.
final class ZoneHint {

    private ZoneHint() {}

    /// `" Did you mean 'Europe/Berlin'?"`, or nothing.
    static String of(String written) {
        String tidy = written.strip().replace(' ', '_');
        Set<String> zones = ZoneId.getAvailableZoneIds();
        return zones.stream()
                .filter(zone -> zone.equalsIgnoreCase(tidy) || town(zone).equalsIgnoreCase(tidy))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(zone -> " Did you mean '" + zone + "'?")
                .orElseGet(() -> spelt(tidy, zones));
    }

    private static String spelt(String tidy, Collection<String> zones) {
        return Spelling.hint(
                tidy, zones.stream().filter(zone -> zone.contains("/")).toList());
    }

    private static String town(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1);
    }
}
