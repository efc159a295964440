// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import java.util.List;

/// An ordered list of stretches with their doses, for anyone. Read from a file under `content/routines`.
public record Routine(
        RoutineName name, Part part, String title, String summary, Pace pace, List<Prescription> prescriptions) {

    /// The most stretches that one routine holds.
    public static final int LONGEST = 30;
}
