// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.own.Shelf;
import app.supple.own.routine.OwnRoutine;
import app.supple.plan.PlannedSession;
import app.supple.programme.Pace;
import app.supple.session.Session;
import java.time.Duration;

/// How long a routine takes as it is written, with all its pauses.
record Lengths(Shelf shelf, Pace pace) {

    Duration of(OwnRoutine own) {
        return Session.of(PlannedSession.written(shelf, own.routine(pace)))
                .timeline()
                .total();
    }

    /// `8 minutes 20 seconds`.
    static String words(Duration length) {
        long minutes = length.toMinutes();
        int seconds = length.toSecondsPart();
        String whole = minutes == 0 ? "" : minutes + (minutes == 1 ? " minute" : " minutes");
        String rest = seconds == 0 ? "" : seconds + (seconds == 1 ? " second" : " seconds");
        return whole.isEmpty() || rest.isEmpty() ? whole + rest : whole + " " + rest;
    }
}
