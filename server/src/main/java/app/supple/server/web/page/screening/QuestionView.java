// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.screening;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// One question.
///
/// @param action where the answer is posted to
/// @param progress `4 of 32`
/// @param choices two for yes and no, or one for each step of a scale
public record QuestionView(
        Frame frame, Link back, String action, Progress progress, Asked asked, List<Choice> choices) {

    /// How far it is.
    public record Progress(int number, int of) {}

    /// What is asked.
    ///
    /// @param more what is meant, or empty
    /// @param foot what the ends of the scale mean, or what to do when in doubt; or empty
    public record Asked(String question, String more, String foot) {}

    /// One answer.
    ///
    /// @param chosen whether it was given before
    public record Choice(String value, String words, boolean chosen) {}
}
