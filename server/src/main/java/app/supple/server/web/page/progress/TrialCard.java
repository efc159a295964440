// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.progress;

import java.util.List;

/// One person beside the trial that Supple goes back to. Each has a scale of its own.
public record TrialCard(List<Topic> topics) {

    /// One thing that both measured.
    ///
    /// @param trial what the numbers of the trial are
    /// @param you what one's own numbers are
    /// @param note how sure the trial's numbers are, and what is missing
    public record Topic(String name, String trial, String you, List<Row> rows, String note) {}

    /// The same week in both.
    public record Row(String when, String trial, String you) {}
}
