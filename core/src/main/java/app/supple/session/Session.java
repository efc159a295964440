// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Routine;
import java.util.List;

/// A planned session, laid out second by second. The phone plays it and computes nothing of it again.
public record Session(PlannedSession planned, Timeline timeline) {

    public static Session of(PlannedSession planned) {
        return new Session(planned, Choreography.of(planned.routine().pace(), planned.stretches()));
    }

    public Routine routine() {
        return planned.routine();
    }

    public List<PlannedStretch> stretches() {
        return planned.stretches();
    }

    /// What to say and what to show during a step of this session.
    public Prompt prompt(Step step) {
        return Prompt.of(step, stretches().get(step.exercise()));
    }
}
