// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import app.supple.person.PersonId;
import app.supple.reminder.delay.Pause;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps wishes for as long as a test runs. Obeys [WishesContract]; not for several threads.
public final class WishesInMemory implements Wishes {

    private static final Comparator<Pause> IN_ORDER =
            Comparator.comparing(Pause::from).thenComparing(Pause::until).thenComparing(Pause::cause);

    private final Map<PersonId, Wish> wishes = new HashMap<>();
    private final Map<PersonId, Set<Pause>> pauses = new HashMap<>();
    private final Map<PersonId, Planning> plannings = new HashMap<>();

    @Override
    public Wish of(PersonId person) {
        return wishes.getOrDefault(person, Wish.NONE);
    }

    @Override
    public void save(PersonId person, Wish wish) {
        wishes.put(person, wish);
    }

    @Override
    public List<Pause> pauses(PersonId person, Instant now) {
        return pauses.getOrDefault(person, Set.of()).stream()
                .filter(pause -> pause.until().isAfter(now))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public void pause(PersonId person, Pause pause) {
        pauses.computeIfAbsent(person, _ -> new HashSet<>()).add(pause);
    }

    @Override
    public boolean end(PersonId person, Pause pause, Instant now) {
        boolean found = pauses(person, now).contains(pause);
        if (found) {
            pauses.getOrDefault(person, Set.of()).remove(pause);
        }
        if (found && pause.from().isBefore(now)) {
            pause(person, new Pause(pause.from(), now, pause.cause()));
        }
        return found;
    }

    @Override
    public Optional<Planning> planning(PersonId person) {
        return Optional.ofNullable(plannings.get(person));
    }

    @Override
    public void planned(PersonId person, Planning planning) {
        plannings.put(person, planning);
    }
}
