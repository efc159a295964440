// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import java.util.List;

/// Where Supple thinks a person is, and on which of the days to come their device shows another time at noon.
///
/// @param moved whether they were somewhere else before
public record PlaceJson(String zone, boolean moved, List<DifferenceJson> differences) {

    /// A day on which the two differ.
    ///
    /// @param device the offset of the device at noon, `+01:00`
    /// @param supple the offset by the rules of Supple
    public record DifferenceJson(String date, String device, String supple) {}
}
