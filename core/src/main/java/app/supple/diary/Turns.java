// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Practice;
import app.supple.person.DayStart;
import app.supple.person.Rhythm;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// Whose turn it is, of the two sessions of a day. At most one is [Turn#NOW], so that a page offers one next thing.
public record Turns(Turn morning, Turn evening) {

    public enum Turn {
        /// This is the one to offer.
        NOW,
        /// Its time comes later today.
        LATER,
        /// Its time has gone by; it may still be done.
        PASSED,
        DONE,
        /// The person does without it today.
        LEFT_OUT
    }

    /// Looks at a day from a wall-clock time in it. The morning session is offered in the first half of the waking
    /// day, the evening session after that, or as soon as the morning session is done.
    ///
    /// @param practices what was done that day; only a finished session counts as done
    public static Turns at(LocalTime time, Rhythm rhythm, List<Practice> practices) {
        return at(time, rhythm, practices, Set.of());
    }

    /// As [#at(LocalTime,Rhythm,List)], for who does without some.
    ///
    /// @param leftOut sessions that the person does without on that day
    public static Turns at(LocalTime time, Rhythm rhythm, List<Practice> practices, Set<Part> leftOut) {
        boolean firstHalf = isFirstHalf(time, rhythm);
        Turn morning = isDone(RoutineName.MORNING, practices)
                ? Turn.DONE
                : unless(leftOut.contains(Part.MORNING), firstHalf ? Turn.NOW : Turn.PASSED);
        Turn evening = isDone(RoutineName.EVENING, practices)
                ? Turn.DONE
                : unless(leftOut.contains(Part.EVENING), morning == Turn.NOW ? Turn.LATER : Turn.NOW);
        return new Turns(morning, evening);
    }

    private static Turn unless(boolean leftOut, Turn turn) {
        return leftOut ? Turn.LEFT_OUT : turn;
    }

    private static boolean isDone(RoutineName routine, List<Practice> practices) {
        return practices.stream()
                .anyMatch(practice -> practice.ending() == Ending.FINISHED
                        && practice.occasion().routine().equals(routine));
    }

    /// Before rising counts as early, from the start of day on, because who looks then has risen early.
    private static boolean isFirstHalf(LocalTime time, Rhythm rhythm) {
        LocalTime start = DayStart.of(rhythm).at();
        Duration toMiddle = onwards(start, rhythm.rising()).plus(rhythm.awake().dividedBy(2));
        return onwards(start, time).compareTo(toMiddle) < 0;
    }

    private static Duration onwards(LocalTime from, LocalTime to) {
        Duration straight = Duration.between(from, to);
        return straight.isNegative() ? straight.plusDays(1) : straight;
    }
}
