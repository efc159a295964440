// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

/// What became of a routine that was to be kept.
public sealed interface Keeping {

    /// It is on disk, with its new revision.
    record Kept(OwnRoutine routine) implements Keeping {}

    /// It was changed elsewhere since it was seen, and is as it was there. Nothing was kept.
    record ChangedMeanwhile(OwnRoutine now) implements Keeping {}

    /// It was removed elsewhere since it was seen, or another has its name. Nothing was kept.
    record Gone() implements Keeping {}

    /// There is no room for another.
    record Full() implements Keeping {}
}
