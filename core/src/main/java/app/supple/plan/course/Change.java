// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Dose;
import app.supple.library.StretchId;
import java.time.LocalDate;

/// One thing that is different on a day, or is not although it might be, with its reason.
public sealed interface Change {

    /// A phase begins; the number counts from 0, and as many as there are phases is maintenance.
    record Begins(int phase) implements Change {}

    /// The phase lasts longer.
    ///
    /// @param times how often in a row
    record Stays(Obstacle why, int times) implements Change {}

    /// Something new.
    record Joins(StretchId movement) implements Change {}

    record MovesUp(StretchId movement, Dose from, Dose to) implements Change {}

    record StepsBack(StretchId movement, Dose from, Dose to, Hurt because) implements Change {}

    /// It hurt at its least dose, so an easier form takes its place.
    record Eases(StretchId movement, Hurt because) implements Change {}

    /// It hurt in its easier form, too.
    ///
    /// @param until not included
    record Rests(StretchId movement, LocalDate until, Hurt because) implements Change {}

    /// After its rest, in the easier form.
    record Returns(StretchId movement) implements Change {}

    /// From the easier form to the usual one.
    record Restores(StretchId movement) implements Change {}

    /// Below what the phase asks for, because it hurt not long ago.
    record Holds(StretchId movement, Dose dose, Hurt because) implements Change {}

    /// After a gap of so many days the phase starts again.
    record Repeats(int days) implements Change {}

    /// After a longer gap of so many days everything starts lower.
    record GoesBack(int days) implements Change {}

    /// Pain before sessions rose; somebody should have a look.
    ///
    /// @param points more than usual, on average
    record AsksForReview(double points) implements Change {}
}
