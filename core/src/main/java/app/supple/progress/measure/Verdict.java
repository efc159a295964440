// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

/// How a change is to be read.
public enum Verdict {
    /// Larger than what may be chance, for the better.
    BETTER,
    /// As [#BETTER], where sizes are known.
    SMALL_BETTER,
    MEDIUM_BETTER,
    LARGE_BETTER,
    /// Within everyday ups and downs.
    UNCLEAR,
    /// Larger than what may be chance, for the worse.
    WORSE,
    /// Nobody agreed on a limit, so it is not judged.
    NO_LIMIT
}
