// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.PersonId;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Stores with one fault each.
final class BadStores {

    private BadStores() {}

    static Occurrences forgetsTheUniqueKey(Occurrences kept) {
        return new Through(kept) {
            @Override
            public int add(List<Nudge> nudges) {
                nudges.forEach(nudge -> kept.find(nudge.occurrence()).ifPresent(old -> kept.change(old, nudge)));
                return kept.add(nudges);
            }
        };
    }

    static Occurrences ignoresTheFence(Occurrences kept) {
        return new Through(kept) {
            @Override
            public boolean change(Kept seen, Nudge after) {
                Kept now = kept.find(seen.nudge().occurrence()).orElse(seen);
                return kept.change(now, after);
            }
        };
    }

    static Occurrences ignoresLeases(Occurrences kept) {
        return new Through(kept) {
            @Override
            public List<Kept> claim(Instant now, Duration lease, int persons) {
                return kept.claim(now, Duration.ZERO, persons);
            }
        };
    }

    static Occurrences neverFreesTheDead(Occurrences kept) {
        return new Through(kept) {
            @Override
            public List<Kept> claim(Instant now, Duration lease, int persons) {
                return kept.claim(now, Duration.ofHours(9), persons);
            }
        };
    }

    /// What is older it leaves lying about, leased again and again.
    static Occurrences looksBackAnHour(Occurrences kept) {
        return new Through(kept) {
            @Override
            public List<Kept> claim(Instant now, Duration lease, int persons) {
                Instant hourAgo = now.minus(Duration.ofHours(1));
                return kept.claim(now, lease, persons).stream()
                        .filter(one -> one.nudge().leeway().until().isAfter(hourAgo))
                        .toList();
            }
        };
    }

    /// Hands out what was missed one by one, so that nobody sees that there is more.
    static Occurrences handsOutOneByOne(Rows rows) {
        return new Through(rows) {
            @Override
            public List<Kept> claim(Instant now, Duration lease, int persons) {
                Set<PersonId> had = new HashSet<>();
                return rows.claimable(now, lease).stream()
                        .filter(row -> isNoCatchUp(row, now)
                                || had.add(row.occurrence().person()))
                        .map(row -> rows.claimed(row, now.plus(lease)))
                        .toList();
            }

            private static boolean isNoCatchUp(Row row, Instant now) {
                boolean useful = row.kept.nudge().leeway().isUseful(now);
                return !useful || row.next().isAfter(now.minusSeconds(60));
            }
        };
    }

    /// Does not bring back what a clock that was ahead has passed over.
    static Occurrences hidesWhatHasExpired(Occurrences kept) {
        return new Through(kept) {
            @Override
            public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
                return kept.between(person, first, last).stream()
                        .filter(one -> !(one.nudge().state() instanceof State.Expired))
                        .toList();
            }
        };
    }

    /// Says to everybody who has done something that somebody else was faster.
    static Occurrences refusesWhatWasDone(Occurrences kept) {
        return new Through(kept) {
            @Override
            public boolean change(Kept seen, Nudge after) {
                return !(after.state() instanceof State.Done) && kept.change(seen, after);
            }
        };
    }

    /// Says of what has been shown that it is still planned.
    static Occurrences forgetsWhatWasShown(Occurrences kept) {
        return new Through(kept) {
            @Override
            public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
                return kept.between(person, first, last).stream()
                        .map(one -> one.nudge().state() instanceof State.Shown ? planned(one) : one)
                        .toList();
            }
        };
    }

    private static Kept planned(Kept shown) {
        return new Kept(Nudge.planned(shown.nudge().occurrence(), shown.nudge().leeway()), shown.fence());
    }
}
