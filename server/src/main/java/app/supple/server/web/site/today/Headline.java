// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.diary.Turns;
import app.supple.diary.Turns.Turn;
import app.supple.plan.PlannedDay;
import app.supple.plan.PlannedSession;
import app.supple.programme.Part;
import app.supple.server.web.site.today.TodayPage.Course;
import app.supple.server.words.LengthWords;
import app.supple.session.Session;

/// The one sentence on top of the day.
final class Headline {

    private Headline() {}

    static String of(Turns turns, Course course) {
        PlannedDay day = course.day();
        if (turns.morning() == Turn.NOW) {
            return "Start gently: " + minutes(day.morning()) + " for your back.";
        }
        if (turns.evening() == Turn.NOW) {
            return turns.morning() == Turn.DONE
                    ? "Morning done. " + minutes(day.evening()) + " before sleep."
                    : "Tonight: " + minutes(day.evening()) + " before sleep.";
        }
        return over(turns, course.arrangement().isDrawn(Part.EVENING));
    }

    private static String over(Turns turns, boolean drawn) {
        boolean morning = turns.morning() == Turn.DONE;
        if (turns.evening() == Turn.LEFT_OUT && drawn) {
            return morning
                    ? "Done for today, as your experiment drew it."
                    : "No evening session, as your experiment drew it.";
        }
        if (turns.evening() == Turn.LEFT_OUT) {
            return morning ? "Done for today, as you wished. Rest well." : "A day of rest, as you wished.";
        }
        return morning ? "Both done for today. Rest well." : "Evening done. Rest well.";
    }

    private static String minutes(PlannedSession planned) {
        return LengthWords.minutes(Session.of(planned).timeline().total());
    }
}
