// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.OwnExercise;
import app.supple.own.OwnPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is shared at once. Within it, exercises are called `own-1`, `own-2` and so on, so that it tells nothing about
/// who made it, and two who share the same make the same file.
public record Bundle(String title, List<Item> exercises, List<SharedRoutine> routines) {

    public static final int LONGEST_TITLE = 80;

    /// The largest file, in bytes.
    public static final int LARGEST = 8 * 1024 * 1024;

    /// An exercise with its picture, if there is one.
    public record Item(OwnExercise exercise, @Nullable OwnPicture picture) {}
}
