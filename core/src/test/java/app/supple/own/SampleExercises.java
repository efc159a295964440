// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.StretchId;
import app.supple.own.Draft.Much;
import java.util.List;

/// Exercises that somebody might have been given.
public final class SampleExercises {

    public static final PictureId PICTURE = new PictureId("0123456789abcdef0123456789abcdef");

    /// For each side, with a picture.
    public static final OwnExercise CLAM = new Draft(
                    "Clam",
                    "lying",
                    List.of("Lie on your side, knees bent.", "Lift the upper knee.", "Lower it slowly."),
                    "Stop if the hip pinches.",
                    "Anna Berg",
                    new Much("cycles", "4", "10", "two"))
            .exercise(new StretchId("own-clam"), PICTURE);

    /// Held once, and hardly a word about it.
    public static final OwnExercise SIT = new Draft(
                    "Sit tall", "sitting", List.of("Sit tall."), "", "", new Much("hold", "60", "1", "one"))
            .exercise(new StretchId("own-sit"), null);

    private SampleExercises() {}

    public static OwnPicture picture() {
        return new OwnPicture(PICTURE, new byte[] {1, 2, 3});
    }
}
