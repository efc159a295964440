// SPDX-License-Identifier: Apache-2.0
package app.supple.library.source;

/// Where a fact comes from.
///
/// @param year as printed, or empty where the source has none
public record Source(SourceId id, String title, String publisher, String year, Place place) {

    /// Where to look it up.
    ///
    /// @param url where it can be read, or empty
    /// @param note what a careful reader should know, or empty
    public record Place(String url, String note) {}
}
