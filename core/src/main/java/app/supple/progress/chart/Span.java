// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

/// How much of the past a chart shows.
public enum Span {
    /// The last seven days, day by day.
    WEEK,
    /// Weeks 0 to 12, with those to come left free; after them the last twelve.
    TWELVE_WEEKS,
    /// From the first day on; by months once it is more than a year.
    ALL
}
