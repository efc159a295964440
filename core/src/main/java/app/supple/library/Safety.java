// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.List;

/// For whom and when a stretch needs care.
public record Safety(List<Caution> cautions, FirstHourRule firstHour) {

    /// When something holds for a person, what they do instead.
    public record Caution(String when, String instead) {}
}
