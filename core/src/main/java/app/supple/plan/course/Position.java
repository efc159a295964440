// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

/// Where in a programme a person is.
///
/// @param phase counted from 0; as many as the programme has phases means maintenance
/// @param day within the phase, counted from 0
/// @param look the day of the phase on which the next phase is considered
/// @param stays how often in a row it was too early for it
public record Position(int phase, int day, int look, int stays) {

    Position nextDay() {
        return new Position(phase, day + 1, look, stays);
    }

    /// Too early: in a week again.
    Position stay() {
        return new Position(phase, day, look + Week.DAYS, stays + 1);
    }

    static Position begin(int phase, int days) {
        return new Position(phase, 0, days, 0);
    }
}
