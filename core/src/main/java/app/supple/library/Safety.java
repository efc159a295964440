// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.List;

/// For whom and when a stretch needs care.
///
/// @param filters at most one for each condition
public record Safety(List<Caution> cautions, List<Filter> filters, FirstHourRule firstHour) {

    /// When something holds for a person, what they do instead.
    public record Caution(String when, String instead) {}
}
