// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.routine;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// One routine as a form: a line for each stretch, all in one form, so that it works without a script.
///
/// @param action where it posts to
/// @param play where it is practised, as it was kept last
/// @param other said if it was changed elsewhere meanwhile; empty otherwise
/// @param total `8 minutes 20 seconds`, or why it is not known
/// @param add what can be added
public record RoutineView(
        Frame frame,
        String action,
        String play,
        String other,
        Fields fields,
        String total,
        List<Row> rows,
        List<Choice> add) {

    /// What the person typed for the whole, even when it is wrong.
    public record Fields(String title, List<Choice> part, int revision, List<FieldError> errors) {

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }

    /// One line.
    ///
    /// @param at from 0, and the end of the names of its fields
    /// @param place `2 of 5`
    /// @param unit what a repetition is, such as `Seconds each hold`
    /// @param sides empty for a stretch without sides
    /// @param error about any of its fields; empty if all is well
    public record Row(
            int at,
            String place,
            String stretch,
            String name,
            String figure,
            String unit,
            String each,
            String times,
            String rest,
            List<Choice> forms,
            List<Choice> sides,
            String error) {}
}
