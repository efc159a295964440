// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// Two devices said something of the same day: both, side by side.
///
/// @param removed whether the other device removed it
/// @param action where each choice posts to
/// @param leave what leaves all as the other device kept it
public record ConflictView(
        Frame frame, String title, boolean removed, List<Row> rows, String action, List<Choice> choices, Link leave) {

    /// One answer on both devices.
    public record Row(String what, String kept, String written) {

        public boolean differs() {
            return !kept.equals(written);
        }
    }

    /// One way to bring both together, as the form that it sends.
    public record Choice(String words, List<Field> fields) {}

    public record Field(String name, String value) {}
}
