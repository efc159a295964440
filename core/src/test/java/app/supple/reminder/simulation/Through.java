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
import java.util.List;
import java.util.Optional;

/// A store that hands everything on; the bad ones do one thing worse.
class Through implements Occurrences {

    final Occurrences kept;

    Through(Occurrences kept) {
        this.kept = kept;
    }

    @Override
    public int add(List<Nudge> nudges) {
        return kept.add(nudges);
    }

    @Override
    public Optional<Kept> find(Occurrence occurrence) {
        return kept.find(occurrence);
    }

    @Override
    public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
        return kept.between(person, first, last);
    }

    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        return kept.claim(now, lease, persons);
    }

    @Override
    public boolean change(Kept seen, Nudge after) {
        return kept.change(seen, after);
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        return changes.stream().map(one -> change(one.seen(), one.after())).toList();
    }
}
