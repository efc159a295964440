// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The steps of a session, one after the other without gaps. Its length is known before it begins.
public record Timeline(List<Step> steps) {

    public Timeline {
        steps = List.copyOf(steps);
    }

    public Duration total() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// When each step starts, measured from the start of the session; as many as there are steps.
    public List<Duration> starts() {
        List<Duration> starts = new ArrayList<>(steps.size());
        Duration at = Duration.ZERO;
        for (Step step : steps) {
            starts.add(at);
            at = at.plus(step.length());
        }
        return List.copyOf(starts);
    }
}
