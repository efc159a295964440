// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import java.util.List;

/// One thing that is drawn. From left to right and from top to bottom, in units of its [Paper].
public sealed interface Mark {

    Role role();

    /// What a mark says; it decides how it looks.
    enum Role {
        /// The floor that bars stand on.
        AXIS,
        /// Where the person began, dotted.
        START,
        /// Values that are a change that counts.
        BAND,
        /// The edge of the band.
        LIMIT,
        /// From value to value.
        LINE,
        VALUE,
        /// The last value, filled.
        LAST,
        BAR,
        /// The first bar and the last.
        BAR_END,
        /// Something that happened.
        EVENT,
        /// Numbers and days beside the axes.
        SCALE
    }

    /// A place.
    record Spot(double x, double y) {}

    record Line(Role role, Spot from, Spot to) implements Mark {}

    /// Joined places.
    record Polyline(Role role, List<Spot> spots) implements Mark {

        public Polyline {
            spots = List.copyOf(spots);
        }
    }

    /// An upright box.
    ///
    /// @param corner its upper left
    record Box(Role role, Spot corner, double width, double height) implements Mark {}

    record Dot(Role role, Spot middle, double radius) implements Mark {}

    /// Words on one line.
    ///
    /// @param at on the line that letters stand on
    record Words(Role role, Spot at, Anchor anchor, String text) implements Mark {}

    /// Which end of the words lies at their place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
