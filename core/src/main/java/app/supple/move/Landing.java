// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.checkin.CheckIn;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes in one thing after the other, or only looks what would come of it. What is here stays unless the person chose
/// otherwise, so doing it twice changes nothing.
public final class Landing {

    private final Kept kept;
    private final PersonId me;
    private final Comparing comparing;
    private final Choice choice;
    private final @Nullable Placing placing;
    private final Map<Kind, Map<Fate, Integer>> counts = new EnumMap<>(Kind.class);
    private final List<Clash> clashes = new ArrayList<>();
    private @Nullable Naming naming;

    private Landing(Kept kept, PersonId me, Choice choice, @Nullable Placing placing) {
        this.kept = kept;
        this.me = me;
        this.choice = choice;
        this.placing = placing;
        this.comparing = new Comparing(kept, me);
    }

    /// Writes nothing.
    public static Landing looking(Kept kept, PersonId me) {
        return new Landing(kept, me, Choice.MINE, null);
    }

    /// Writes what is new, and what was chosen, as of `now`.
    public static Landing of(Kept kept, PersonId me, Choice choice, Instant now) {
        return new Landing(kept, me, choice, new Placing(kept, me, now));
    }

    /// Takes a thing; those that it names must have come before.
    public void land(Thing sent) {
        Thing thing = suited(sent);
        var found = comparing.find(thing);
        Fate fate = found.fate();
        Thing mine = found.mine();
        if (mine != null) {
            if (clashes.size() < Tally.MOST_CLASHES) {
                clashes.add(new Clash(mine, thing));
            }
            fate = choice.takes(thing.key()) ? Fate.REPLACED : Fate.CLASH;
        }
        boolean wanted = fate == Fate.NEW || fate == Fate.REPLACED;
        count(Kind.of(thing), wanted && placing != null ? placing.place(thing, fate) : fate);
    }

    public Tally tally() {
        return new Tally(counts, clashes);
    }

    /// As somebody writes it who has seen none before, so that two of the same words are the same.
    static CheckIn unseen(CheckIn checkIn) {
        return new CheckIn(checkIn.date(), checkIn.round(), checkIn.answers(), 0);
    }

    /// As it would be here.
    private Thing suited(Thing thing) {
        if (thing instanceof Thing.Named(var activities)) {
            naming = new Naming(kept.written().activities().of(me), activities);
        }
        if (thing instanceof Thing.Reminding(var wish)) {
            return new Thing.Reminding(Fitting.in(kept, me).fitted(wish));
        }
        Naming names = naming;
        return names != null && thing instanceof Thing.Asked(var checkIn)
                ? new Thing.Asked(names.renamed(checkIn))
                : thing;
    }

    private void count(Kind kind, Fate fate) {
        counts.computeIfAbsent(kind, _ -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
    }
}
