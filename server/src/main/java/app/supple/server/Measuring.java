// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.store.Store;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.site.progress.ProgressRooms;

/// Introduces those who tell whether it helps to those who know.
final class Measuring {

    private Measuring() {}

    static ProgressRooms rooms(Made made, Following following, Gate gate, Visits visits) {
        Store store = made.store();
        var circumstances = Planning.circumstances(store, gate.clearances(), visits.known(), following);
        return new ProgressRooms(
                Planning.beginning(store),
                new ProgressRooms.Done(store.chronicle(), store.notes(), store.breaks()),
                new ProgressRooms.Named(
                        store.activities(), made.shelves(), made.content().programmes()),
                visit -> circumstances.bends(visit.person(), visit.now()));
    }
}
