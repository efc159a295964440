// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Practice;
import app.supple.person.DayStart;
import app.supple.person.Rhythm;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// Whose turn it is, of the two sessions of a day. At most one is [Turn#NOW], so that a page offers one next thing.
public record Turns(Turn morning, Turn evening) {

    public enum Turn {
        /// This is the one to offer.
        NOW,
        /// Its time comes later today.
        LATER,
        /// Its time has gone by; it may still be done.
        PASSED,
        DONE
    }

    /// Looks at a day from a wall-clock time in it. The morning session is offered in the first half of the waking
    /// day, the evening session after that, or as soon as the morning session is done.
    ///
    /// @param practices what was done that day; only a finished session counts as done
    public static Turns at(LocalTime time, Rhythm rhythm, List<Practice> practices) {
        boolean morningDone = isDone(RoutineName.MORNING, practices);
        boolean eveningDone = isDone(RoutineName.EVENING, practices);
        boolean firstHalf = isFirstHalf(time, rhythm);
        return new Turns(morning(morningDone, firstHalf), evening(eveningDone, morningDone || !firstHalf));
    }

    private static Turn morning(boolean done, boolean firstHalf) {
        if (done) {
            return Turn.DONE;
        }
        return firstHalf ? Turn.NOW : Turn.PASSED;
    }

    private static Turn evening(boolean done, boolean isNext) {
        if (done) {
            return Turn.DONE;
        }
        return isNext ? Turn.NOW : Turn.LATER;
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
