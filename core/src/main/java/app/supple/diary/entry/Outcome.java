// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

/// What became of one hold or one set of repetitions.
public enum Outcome {
    DONE,
    SKIPPED,
    HURT
}
