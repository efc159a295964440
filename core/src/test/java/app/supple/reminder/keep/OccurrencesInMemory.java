// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.keep;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps nudges for as long as a test runs. Obeys [OccurrencesContract]; not for several threads.
public final class OccurrencesInMemory implements Occurrences {

    private static final Comparator<Kept> IN_ORDER = Comparator.comparing(
                    (Kept kept) -> kept.nudge().occurrence().date())
            .thenComparing(kept -> kept.nudge().leeway().due())
            .thenComparing(kept -> kept.nudge().occurrence().rule().name())
            .thenComparing(kept -> kept.nudge().occurrence().slot());

    private final Map<Occurrence, Kept> all = new HashMap<>();
    private final Map<Occurrence, Kept> waiting = new HashMap<>();
    private final Map<Occurrence, Instant> leases = new HashMap<>();

    @Override
    public int add(List<Nudge> nudges) {
        int before = all.size();
        nudges.stream().filter(nudge -> !all.containsKey(nudge.occurrence())).forEach(nudge -> put(new Kept(nudge, 0)));
        return all.size() - before;
    }

    @Override
    public Optional<Kept> find(Occurrence occurrence) {
        return Optional.ofNullable(all.get(occurrence));
    }

    @Override
    public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
        return of(person)
                .filter(kept -> !kept.nudge().occurrence().date().isBefore(first)
                        && !kept.nudge().occurrence().date().isAfter(last))
                .sorted(IN_ORDER)
                .toList();
    }

    /// All that are not over, in any order.
    public List<Kept> waiting() {
        return List.copyOf(waiting.values());
    }

    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        List<Kept> due = waiting.values().stream()
                .filter(kept -> isWaiting(kept, now) && isFree(kept, now, lease))
                .sorted(Comparator.comparing(OccurrencesInMemory::next).thenComparing(IN_ORDER))
                .toList();
        return due.stream()
                .map(kept -> kept.nudge().occurrence().person())
                .distinct()
                .limit(persons)
                .flatMap(person -> due.stream()
                        .filter(kept -> kept.nudge().occurrence().person().equals(person)))
                .map(kept -> leased(kept, now.plus(lease)))
                .toList();
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        return changes.stream().map(one -> replace(one.seen(), one.after())).toList();
    }

    private boolean replace(Kept seen, Nudge after) {
        Occurrence occurrence = seen.nudge().occurrence();
        Kept kept = all.get(occurrence);
        boolean ours = kept != null && kept.fence() == seen.fence();
        if (ours) {
            put(seen.changed(after));
        }
        return ours;
    }

    private void put(Kept kept) {
        all.put(kept.nudge().occurrence(), kept);
        if (kept.nudge().state().isOver()) {
            waiting.remove(kept.nudge().occurrence());
        } else {
            waiting.put(kept.nudge().occurrence(), kept);
        }
    }

    private Kept leased(Kept kept, Instant until) {
        Kept ours = kept.changed(kept.nudge());
        put(ours);
        leases.put(ours.nudge().occurrence(), until);
        return ours;
    }

    private boolean isFree(Kept kept, Instant now, Duration lease) {
        Instant until = leases.getOrDefault(kept.nudge().occurrence(), Instant.MIN);
        return !until.isAfter(now) || until.isAfter(now.plus(lease.multipliedBy(2)));
    }

    private static boolean isWaiting(Kept kept, Instant now) {
        return !next(kept).isAfter(now);
    }

    private static Instant next(Kept kept) {
        return kept.nudge().next().orElse(Instant.MAX);
    }

    private Stream<Kept> of(PersonId person) {
        return all.values().stream()
                .filter(kept -> kept.nudge().occurrence().person().equals(person));
    }
}
