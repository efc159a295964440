// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.reminder.Rule;
import app.supple.reminder.Why.Omission;
import app.supple.reminder.day.Account;
import app.supple.reminder.day.Account.Line;
import app.supple.server.web.page.Band.Mark;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.CardWords;
import app.supple.server.words.nudge.CardWords.Stage;
import app.supple.server.words.nudge.Wall;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// One break of the day, as the band shows it.
///
/// @param words for who does not see the band
record Break(LocalTime time, Mark mark, String words) {

    /// Those of a day, in order. The first that is to come is the next, unless the morning session is.
    static List<Break> of(Account account, Wall wall, boolean morningIsNext) {
        List<Break> breaks = new ArrayList<>();
        boolean nextIsTaken = morningIsNext;
        for (Line line : account.lines()) {
            if (isShown(line)) {
                Mark mark = mark(CardWords.stage(line, wall), nextIsTaken);
                nextIsTaken |= mark == Mark.NEXT;
                LocalTime time = LocalTime.parse(wall.time(line));
                breaks.add(new Break(time, mark, words(mark, CallWords.fate(line, wall))));
            }
        }
        return breaks;
    }

    /// What gives way to a session, or never came, is no gap in the day.
    private static boolean isShown(Line line) {
        boolean isBreak = line.rule() == Rule.NUDGE;
        return isBreak && (!(line instanceof Line.Silent(var leftOut)) || leftOut.why() instanceof Omission.Quiet);
    }

    private static String words(Mark mark, String fate) {
        return switch (mark) {
            case DONE -> "Break done";
            case NEXT -> "Break, next";
            case LATER -> "Break, later";
            case PASSED, SILENT -> "Break. " + fate;
        };
    }

    private static Mark mark(Stage stage, boolean nextIsTaken) {
        return switch (stage) {
            case PLANNED, WAITING, CALLING, OPENED -> nextIsTaken ? Mark.LATER : Mark.NEXT;
            case DONE -> Mark.DONE;
            case SKIPPED, PASSED -> Mark.PASSED;
            case SILENT -> Mark.SILENT;
        };
    }
}
