// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.site.Frames;

/// `/routines`: all of a person's own, and each.
public record RoutinePages(RoutinesPage all, RoutinePage one) {

    /// Both, made of the same.
    public RoutinePages(Workshop workshop, Visits visits, Frames frames, Send send) {
        this(new RoutinesPage(workshop, visits, frames, send), new RoutinePage(workshop, visits, frames, send));
    }
}
