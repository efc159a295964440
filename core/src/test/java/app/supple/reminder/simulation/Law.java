// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Nudge;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What must never be otherwise, whatever goes wrong.
enum Law {
    I1("An occurrence is a person, a rule, a date and a slot, kept once for ever: no slot of a wall calls twice."),
    I2("What fell due ends in exactly one state, two minutes after its use at the latest."),
    I3("Nothing is sent before its time or after its use, and no use lasts longer than two hours."),
    I4("A nudge is sent again only if what became of it is not known, or if it was refused; once for each such case."),
    I5("A clock that goes back sends nothing again, and one that goes forward takes nothing away."),
    I6("What somebody was told to be kept is there after a stop, and after a power cut."),
    I7("The same answer, told again at any time, changes nothing."),
    ON_TIME("A nudge comes when the wall where the person is shows its slot, by the law of the day."),
    SILENT("Who has paused hears nothing."),
    ONE_AT_A_TIME("After sleep or a stop at most one nudge comes for each person."),
    PROMPT("What can be sent is seen to within twenty seconds of its time."),
    CALM("A turn comes to its end: the engine does not spin.");

    private final String text;

    Law(String text) {
        this.text = text;
    }

    /// @param what to be said if it does not hold
    void holds(boolean kept, Object... what) {
        if (!kept) {
            throw broken(what);
        }
    }

    Broken broken(Object... what) {
        String said = Arrays.stream(what).map(Object::toString).collect(Collectors.joining(" "));
        return new Broken(this, text + "\n  " + said, about(what));
    }

    private static String about(Object... what) {
        return Arrays.stream(what)
                .map(one -> switch (one) {
                    case Kept kept -> kept.nudge().occurrence();
                    case Nudge nudge -> nudge.occurrence();
                    default -> one;
                })
                .filter(Occurrence.class::isInstance)
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }
}
