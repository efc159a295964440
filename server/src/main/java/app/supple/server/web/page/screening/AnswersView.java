// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.screening;

import app.supple.server.web.page.part.Frame;
import java.util.List;

/// All answers, to look through and to change.
///
/// @param lead when they were given
public record AnswersView(Frame frame, String lead, List<Row> rows) {

    /// One answer.
    ///
    /// @param id of its row
    /// @param answer `No`, or what stands for an answer not given
    /// @param url where it is changed
    public record Row(String id, String ask, String answer, String url) {}
}
