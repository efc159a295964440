// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.progress.insight.Finding.Sides;
import app.supple.progress.insight.Judgement.Lack;
import app.supple.progress.insight.Judgement.NotEnoughDays;
import app.supple.progress.insight.SignFlips.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Two kinds of mornings, compared within spells of three or four days, and then the spells with each other.
///
/// Within half a week a slow change is small: over months, pain often fades while sessions become more or fewer, and
/// comparing all mornings at once would take that for an effect. Sessions and pain come in runs, too, so neighbouring
/// days are no separate witnesses, and their labels cannot be dealt one by one. Spells nearly are: the sign of the
/// difference of a spell is what chance turns. Whole weeks would be safer still, but in twelve of them hardly anything
/// could ever look clear.
final class Spells {

    /// In days after 1970-01-01, a Thursday: the Monday before.
    private static final int MONDAY = 3;

    private static final int DAYS_A_WEEK = 7;

    /// From Monday on; the second spell of a week has three.
    private static final int FIRST_OF_WEEK = 4;

    /// Two or three extreme mornings should not decide the matter.
    static final int DAYS = 8;

    /// With five spells, the rarest of all 32 ways still comes up once in 16 times by chance, either way.
    static final int SPELLS = 6;

    private final TreeMap<Long, Spell> spells = new TreeMap<>();
    private int missing;

    /// @param pain null where it was not said
    void add(LocalDate morning, @Nullable Integer pain, boolean with) {
        if (pain == null) {
            missing++;
            return;
        }
        spells.computeIfAbsent(number(morning), _ -> new Spell()).add(pain, with);
    }

    private static long number(LocalDate morning) {
        long day = morning.toEpochDay() + MONDAY;
        long half = Math.floorMod(day, DAYS_A_WEEK) < FIRST_OF_WEEK ? 0 : 1;
        return 2 * Math.floorDiv(day, DAYS_A_WEEK) + half;
    }

    /// Only of spells that hold both: others compare nothing.
    Sides compared() {
        List<Spell> both = both();
        return new Sides(
                both.stream().mapToInt(spell -> spell.with.days).sum(),
                both.stream().mapToInt(spell -> spell.without.days).sum(),
                missing);
    }

    @Nullable NotEnoughDays lack() {
        Sides all = all();
        if (all.with() < DAYS) {
            return new NotEnoughDays(Lack.WITH, all.with(), DAYS);
        }
        if (all.without() < DAYS) {
            return new NotEnoughDays(Lack.WITHOUT, all.without(), DAYS);
        }
        return both().size() < SPELLS ? new NotEnoughDays(Lack.SPELLS, both().size(), SPELLS) : null;
    }

    /// Those of spells with one kind only, too.
    Sides all() {
        return new Sides(
                spells.values().stream().mapToInt(spell -> spell.with.days).sum(),
                spells.values().stream().mapToInt(spell -> spell.without.days).sum(),
                missing);
    }

    Estimate estimate(long seed) {
        return new SignFlips(both().stream().map(Spell::pair).toList()).estimate(seed);
    }

    private List<Spell> both() {
        return spells.values().stream().filter(Spell::hasBoth).toList();
    }

    private static final class Spell {

        private final Side with = new Side();
        private final Side without = new Side();

        void add(int pain, boolean isWith) {
            (isWith ? with : without).add(pain);
        }

        boolean hasBoth() {
            return with.days > 0 && without.days > 0;
        }

        /// A spell counts as much as it is sure of its difference.
        Pair pair() {
            double weight = (double) with.days * without.days / (with.days + without.days);
            return new Pair(with.mean() - without.mean(), weight);
        }
    }

    private static final class Side {

        private int days;
        private int sum;

        void add(int pain) {
            days++;
            sum += pain;
        }

        double mean() {
            return (double) sum / days;
        }
    }
}
