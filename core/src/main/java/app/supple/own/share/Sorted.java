// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.OwnExercise;
import app.supple.own.share.Bundle.Item;
import java.util.List;

/// What is new in a bundle, and what the person has already.
///
/// @param fresh new exercises, under the ids that they would have here
/// @param back had been removed, and come back
/// @param routines new ones, made of exercises as they are called here
/// @param knownRoutines titles of those that the person has already
/// @param fits whether there is room for it all
public record Sorted(
        List<Item> fresh,
        List<OwnExercise> back,
        List<OwnExercise> known,
        List<SharedRoutine> routines,
        List<String> knownRoutines,
        boolean fits) {

    /// Whether taking it in changes nothing.
    public boolean isEmpty() {
        return fresh.isEmpty() && back.isEmpty() && routines.isEmpty();
    }
}
