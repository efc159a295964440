// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

/// A whole number to choose, from 0 on.
///
/// @param chosen -1 for none
/// @param hint what the notes of those days say; empty if nothing
/// @param error one sentence, or empty
public record Scale(String name, Asked asked, int most, int chosen, String hint, String error) {

    /// The question, and what its ends mean.
    ///
    /// @param low what 0 means; empty where it explains itself
    /// @param high what the largest number means; empty where it explains itself
    public record Asked(String legend, String low, String high) {}
}
