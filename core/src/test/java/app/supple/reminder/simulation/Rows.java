// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps nudges as a database does: what is written need not be on the disk, and a power cut takes away what is not.
/// Fast, because a world asks it a hundred thousand times.
final class Rows implements Occurrences {

    private static final Comparator<Row> LONGEST_WAIT =
            Comparator.comparing(Row::next).thenComparing(Comparator.naturalOrder());

    /// A row before a write.
    ///
    /// @param kept null before it was kept at all
    private record Was(Row row, Kept kept, Instant leased) {}

    private final Map<Occurrence, Row> all = new HashMap<>();
    private final Map<PersonId, NavigableMap<LocalDate, List<Row>>> days = new HashMap<>();
    private final Map<Occurrence, Row> waiting = new LinkedHashMap<>();
    private final List<Was> unsynced = new ArrayList<>();
    private final Writes writes;
    private Soonest soonest = Soonest.UNKNOWN;

    /// Sees every write.
    @FunctionalInterface
    interface Writes {

        /// What there was before is the nudge itself if it is new.
        void wrote(Nudge before, Kept after);
    }

    /// From `since` to `at` nothing can be claimed; at `at` something can.
    private record Soonest(Instant since, Instant at) {

        static final Soonest UNKNOWN = new Soonest(Instant.MAX, Instant.MIN);

        boolean covers(Instant wall) {
            return !wall.isBefore(since) && !wall.isAfter(at);
        }
    }

    Rows(Writes writes) {
        this.writes = writes;
    }

    @Override
    public int add(List<Nudge> nudges) {
        int before = all.size();
        for (Nudge nudge : nudges) {
            if (!all.containsKey(nudge.occurrence())) {
                var kept = new Kept(nudge, 0);
                write(keepNew(kept), kept, Instant.MIN);
                writes.wrote(nudge, kept);
            }
        }
        return all.size() - before;
    }

    @Override
    public Optional<Kept> find(Occurrence occurrence) {
        return Optional.ofNullable(all.get(occurrence)).map(row -> row.kept);
    }

    @Override
    public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return List.of();
        }
        return days.getOrDefault(person, new TreeMap<>()).subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .sorted()
                .map(row -> row.kept)
                .toList();
    }

    /// When something can be claimed next, at `wall` (included) or later; the end of time if nothing ever can.
    Instant nextClaim(Instant wall, Duration lease) {
        if (!soonest.covers(wall)) {
            Instant next = Clockwork.NEVER;
            for (Row row : waiting.values()) {
                Instant claimable = row.claimable(wall, lease);
                next = claimable.isBefore(next) ? claimable : next;
            }
            soonest = new Soonest(wall, next);
        }
        return soonest.at();
    }

    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        if (nextClaim(now, lease).isAfter(now)) {
            return List.of();
        }
        Map<PersonId, List<Row>> due = new LinkedHashMap<>();
        claimable(now, lease)
                .forEach(row -> due.computeIfAbsent(row.occurrence().person(), _ -> new ArrayList<>())
                        .add(row));
        return due.values().stream()
                .limit(persons)
                .flatMap(List::stream)
                .map(row -> claimed(row, now.plus(lease)))
                .toList();
    }

    @Override
    public boolean change(Kept seen, Nudge after) {
        Row row = all.get(seen.nudge().occurrence());
        if (row == null || row.kept.fence() != seen.fence()) {
            return false;
        }
        Nudge before = row.kept.nudge();
        write(row, seen.changed(after), row.leased);
        writes.wrote(before, row.kept);
        return true;
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        return changes.stream().map(one -> change(one.seen(), one.after())).toList();
    }

    /// All that are not over, in the order in which they were written.
    Iterable<Row> waiting() {
        return waiting.values();
    }

    Iterable<Row> all() {
        return all.values().stream()
                .sorted(Comparator.comparing(
                                (Row row) -> row.occurrence().person().value())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// What was written until now is on the disk.
    void sync() {
        unsynced.clear();
    }

    /// What was not on the disk never was.
    void cutPower() {
        for (Was was : unsynced.reversed()) {
            if (was.kept() == null) {
                forget(was.row());
            } else {
                put(was.row(), was.kept(), was.leased());
            }
        }
        unsynced.clear();
    }

    /// Those who wait longest come first.
    List<Row> claimable(Instant now, Duration lease) {
        return waiting.values().stream()
                .filter(row -> !row.claimable(now, lease).isAfter(now))
                .sorted(LONGEST_WAIT)
                .toList();
    }

    Kept claimed(Row row, Instant until) {
        write(row, row.kept.changed(row.kept.nudge()), until);
        return row.kept;
    }

    private Row keepNew(Kept kept) {
        Occurrence occurrence = kept.nudge().occurrence();
        var row = new Row(occurrence);
        all.put(occurrence, row);
        days.computeIfAbsent(occurrence.person(), _ -> new TreeMap<>())
                .computeIfAbsent(occurrence.date(), _ -> new ArrayList<>())
                .add(row);
        return row;
    }

    private void forget(Row row) {
        Occurrence occurrence = row.occurrence();
        all.remove(occurrence);
        waiting.remove(occurrence);
        days.getOrDefault(occurrence.person(), new TreeMap<>())
                .getOrDefault(occurrence.date(), new ArrayList<>())
                .remove(row);
        soonest = Soonest.UNKNOWN;
    }

    private void write(Row row, Kept kept, Instant leased) {
        unsynced.add(new Was(row, row.kept, row.leased));
        put(row, kept, leased);
    }

    private void put(Row row, Kept kept, Instant leased) {
        row.kept = kept;
        row.leased = leased;
        soonest = Soonest.UNKNOWN;
        if (kept.nudge().state().isOver()) {
            waiting.remove(row.occurrence());
        } else {
            waiting.put(row.occurrence(), row);
        }
    }
}
