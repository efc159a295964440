// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.FormKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a person has come with one movement.
///
/// @param rung of its ladder, counted from 0
/// @param since when it last changed
/// @param resting until which day it is left out, not included; null if it is done
public record Level(
        int rung, FormKind form, LocalDate since, @Nullable LocalDate resting) {

    static Level at(int rung, LocalDate since) {
        return new Level(rung, FormKind.STANDARD, since, null);
    }

    Level on(int newRung, LocalDate date) {
        return new Level(newRung, form, date, resting);
    }

    Level in(FormKind newForm, LocalDate date) {
        return new Level(rung, newForm, date, null);
    }

    Level restingUntil(LocalDate until, LocalDate date) {
        return new Level(rung, form, date, until);
    }

    public boolean rests() {
        return resting != null;
    }

    /// At most so far; a step down by the programme is no change that has to settle.
    Level atMost(int most) {
        return rung <= most ? this : new Level(most, form, since, resting);
    }
}
