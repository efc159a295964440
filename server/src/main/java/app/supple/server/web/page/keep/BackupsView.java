// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.keep;

import app.supple.server.web.page.part.Frame;
import java.util.List;

/// The copies of every night.
///
/// @param age how old the newest is, in a sentence
/// @param trouble why there is none of last night; empty if there is
/// @param place the folder they lie in; empty if somebody else makes them
/// @param rows newest first
public record BackupsView(Frame frame, String age, String trouble, String place, List<Row> rows) {

    /// One copy.
    ///
    /// @param night `Thursday 26 November`
    /// @param size `1.2 MB`
    public record Row(String night, String size) {}
}
