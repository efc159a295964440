// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

/// How a yes weighs beside others. Four in five people with back pain have some warning sign and fewer than one in a
/// hundred a serious disease, so most signs count only together.
public enum Weight {
    /// Counts by itself.
    ALONE,
    /// Counts as its level says only beside another such sign, or beside history.
    TOGETHER,
    /// Makes a sign count that would not count alone.
    HISTORY
}
