// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.own.routine.OwnRoutine;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.programme.Routines;
import java.util.Map;

/// The two sessions of a day: as they are written, or a routine of the person's own in the place of one.
///
/// @param own which stand for which part of the day
record Standing(Routines routines, Map<Part, OwnRoutine> own) {

    /// Only a bookend of the day gives up its place; what is practised whenever it suits does not.
    Routine inPlaceOf(Routine written) {
        OwnRoutine mine = written.part() == Part.PRACTICE ? null : own.get(written.part());
        return mine == null ? written : mine.standingFor(written);
    }
}
