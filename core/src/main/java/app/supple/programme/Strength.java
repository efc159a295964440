// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.StretchId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a phase asks for beside stretching. It is part of the evening session on some days, never on two in a row.
///
/// @param movements in the order in which they join
/// @param atOnce how many of them on one day; the days take turns
/// @param repetitions for each side
public record Strength(List<StretchId> movements, int atOnce, int repetitions, int daysAWeek) {

    /// Days of a week, counted from 0, by how many they are: a day of rest lies after each, also into the next week.
    private static final List<Set<Integer>> WEEKDAYS = List.of(Set.of(), Set.of(0), Set.of(0, 3), Set.of(0, 2, 5));

    private static final int DAYS_A_WEEK = 7;

    public static final Strength NONE = new Strength(List.of(), 0, 0, 0);

    public Strength {
        movements = List.copyOf(movements);
        if (daysAWeek < 0 || daysAWeek >= WEEKDAYS.size()) {
            throw new IllegalArgumentException("Strength has 0 to 3 days a week, not " + daysAWeek);
        }
    }

    /// Whether a day of a phase is one of its days, counted from 0.
    public boolean isOn(int day) {
        return !movements.isEmpty() && weekdays().contains(day % DAYS_A_WEEK);
    }

    /// What is done on a day of the phase, if it is one of its days.
    public List<StretchId> on(int day) {
        if (!isOn(day) || atOnce >= movements.size()) {
            return isOn(day) ? movements : List.of();
        }
        int turn = turn(day) * atOnce;
        return IntStream.range(0, atOnce)
                .mapToObj(i -> movements.get((turn + i) % movements.size()))
                .toList();
    }

    /// How many days of strength came before that one in the phase.
    private int turn(int day) {
        long thisWeek = weekdays().stream().filter(on -> on < day % DAYS_A_WEEK).count();
        return day / DAYS_A_WEEK * daysAWeek + Math.toIntExact(thisWeek);
    }

    private Set<Integer> weekdays() {
        return WEEKDAYS.get(daysAWeek);
    }
}
