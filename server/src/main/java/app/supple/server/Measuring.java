// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.checkin.Beginning;
import app.supple.person.Known;
import app.supple.plan.follow.KeptCircumstances;
import app.supple.reminder.wish.PausedDays;
import app.supple.safety.Clearances;
import app.supple.server.store.Store;
import app.supple.server.web.site.progress.ProgressRooms;

/// Introduces those who tell whether it helps to those who know.
final class Measuring {

    private Measuring() {}

    static ProgressRooms rooms(Made made, Clearances clearances, Known known) {
        Store store = made.store();
        var circumstances =
                new KeptCircumstances(clearances, store.sessionWishes(), new PausedDays(store.wishes(), known));
        return new ProgressRooms(
                new Beginning(store.enrolments(), store.checkIns(), store.chronicle()),
                new ProgressRooms.Done(store.chronicle(), store.notes(), store.breaks()),
                new ProgressRooms.Named(
                        store.activities(), made.shelves(), made.content().programmes()),
                visit -> circumstances.bends(visit.person(), visit.now()));
    }
}
