// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.library.StretchId;
import app.supple.own.Darkroom;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Problem;
import app.supple.server.words.Pictures;

/// Whom the pages of own exercises ask.
record MineRooms(OwnExercises own, Darkroom darkroom, Pictures pictures) {

    /// The exercise of that id, whatever it looks like: it comes from an address.
    ///
    /// @throws Problem if there is none
    OwnExercise find(PersonId person, String id) {
        if (!StretchId.SHAPE.matcher(id).matches()) {
            throw unknown();
        }
        return own.find(person, new StretchId(id)).orElseThrow(MineRooms::unknown);
    }

    static String page(OwnExercise exercise) {
        return "/mine/" + exercise.id();
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no such exercise. See yours at My exercises.");
    }
}
