// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import app.supple.reminder.call.Breaks;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.page.helps.HelpsView.Refusal;
import app.supple.server.web.page.part.Link;
import org.jspecify.annotations.Nullable;

/// What stands against an experiment: help comes first, and rest is rest.
public record Obstacles(Gate gate, Breaks breaks) {

    private static final Refusal LOCKED = new Refusal(
            "Your answers ask for help first, so sessions are locked, and no experiment can begin.",
            new Link("What to do", "/screening"));

    private static final Refusal PAUSED =
            new Refusal("You are in a pause, and no experiment begins in one.", new Link("Your pauses", "/pause"));

    /// The first of them; null if there is none.
    @Nullable Refusal to(Visit visit) {
        var person = visit.person().id();
        if (gate.isLocked(person, visit.now())) {
            return LOCKED;
        }
        return breaks.all(person, visit.now()).stream().anyMatch(pause -> pause.covers(visit.now())) ? PAUSED : null;
    }
}
