// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.past.DiaryPast;
import app.supple.person.Known;
import app.supple.plan.Courses;
import app.supple.plan.Plans;
import app.supple.plan.follow.KeptCircumstances;
import app.supple.reminder.wish.PausedDays;
import app.supple.safety.Clearances;
import app.supple.server.content.Content;
import app.supple.server.store.Store;

/// Introduces plans to all that they depend on: content, diary, answers, wishes and pauses.
final class Planning {

    private Planning() {}

    static Plans of(Made made, Clearances clearances, Known known) {
        Content content = made.content();
        Store store = made.store();
        var circumstances =
                new KeptCircumstances(clearances, store.sessionWishes(), new PausedDays(store.wishes(), known));
        var courses = new Courses(
                content.library(),
                content.programmes(),
                store.enrolments(),
                new DiaryPast(store.entries()),
                circumstances);
        return new Plans(made.shelves(), content.routines(), store.ownRoutines(), courses);
    }
}
