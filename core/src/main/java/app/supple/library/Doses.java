// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import java.util.List;

/// Our usual dose of a stretch beside all those that others have published, so that nobody takes ours for the only one.
public record Doses(Usual usual, Most most, List<Published> published) {

    public record Usual(Dose dose, Grounds grounds) {}

    /// The most that a programme ever asks for, in one session and for each side.
    public record Most(Dose dose, Grounds grounds) {

        /// Whether another dose of the same stretch stays within this one, in the length of each and in their number.
        public boolean allows(Dose other) {
            return other.each().compareTo(dose.each()) <= 0 && other.repetitions() <= dose.repetitions();
        }
    }

    /// A dose as its source prints it, in words, because sources give ranges and breaths and "a few".
    ///
    /// @param often how often, or empty where the source does not say
    /// @param note what a careful reader should know, or empty
    public record Published(String hold, String repetitions, String often, Origin origin, String note) {}

    /// Where a published dose was read, and how sure we are of it.
    public record Origin(SourceId source, Confidence confidence) {}
}
