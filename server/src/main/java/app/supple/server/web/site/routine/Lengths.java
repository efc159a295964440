// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.own.Shelf;
import app.supple.own.routine.OwnRoutine;
import app.supple.plan.PlannedSession;
import app.supple.plan.Suited;
import app.supple.programme.Pace;
import app.supple.session.Session;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// How long a routine takes as it is written, with all its pauses.
record Lengths(Shelf shelf, Pace pace) {

    Duration of(OwnRoutine own) {
        var routine = own.routine(pace);
        var planned = new PlannedSession(routine, LocalTime.MIN, Suited.written(shelf, routine), List.of());
        return Session.of(planned).timeline().total();
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
