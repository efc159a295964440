// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.programme.Part;
import java.time.LocalDate;
import java.time.LocalTime;

/// What a person wants otherwise with one session of one day.
///
/// @param part morning or evening
public record SessionWish(LocalDate date, Part part, Action action) {

    public SessionWish {
        if (part == Part.PRACTICE) {
            throw new IllegalArgumentException("part: only a morning or an evening session can be changed");
        }
    }

    /// What becomes of the session.
    public sealed interface Action {

        /// It is left out; nobody misses it.
        record Skip(Because because) implements Action {

            /// As the person wished.
            public Skip() {
                this(Because.WISHED);
            }
        }

        /// It is done at another time of that day.
        record Move(LocalTime to) implements Action {}

        /// It changes places with the other one of that day. Kept with either of the two.
        record Swap() implements Action {}
    }

    /// Why a session is left out.
    public enum Because {
        WISHED,
        /// The person takes part in an experiment of their own, and chance left out this evening. Never kept as a wish.
        EXPERIMENT
    }
}
