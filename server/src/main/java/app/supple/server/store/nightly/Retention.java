// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.nightly;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Which copies stay: those of the last seven nights that have one, and before them the last of each week, four times.
final class Retention {

    static final int DAILY = 7;
    static final int WEEKLY = 4;

    private Retention() {}

    /// Of these nights, the ones to keep.
    static Set<LocalDate> kept(Collection<LocalDate> nights) {
        List<LocalDate> newestFirst = nights.stream().sorted().toList().reversed();
        Set<LocalDate> kept = new HashSet<>(newestFirst.stream().limit(DAILY).toList());
        var lastOfWeek = new TreeMap<Integer, LocalDate>();
        newestFirst.stream().skip(DAILY).forEach(night -> lastOfWeek.putIfAbsent(week(night), night));
        lastOfWeek.descendingMap().values().stream().limit(WEEKLY).forEach(kept::add);
        return kept;
    }

    /// Grows with time; weeks begin on a Monday.
    private static int week(LocalDate night) {
        return night.get(IsoFields.WEEK_BASED_YEAR) * 100 + night.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
