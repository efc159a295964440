// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.figure.FigureId;
import java.util.List;

/// What a stretch is called and where it stands. The short name fits a card; synonyms help to find it.
public record Naming(String name, String shortName, List<String> synonyms, Group group, FigureId figure) {

    /// The shelf of the library on which a stretch stands.
    public enum Group {
        DAILY_FIVE,
        /// Done in office clothes, sitting or standing.
        AT_A_DESK,
        STRENGTH,
        STAND_IN,
        /// Added by a person, for themselves; never in the library.
        OWN
    }
}
