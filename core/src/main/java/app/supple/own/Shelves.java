// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.Library;
import app.supple.person.PersonId;

/// Whose shelf holds what.
@FunctionalInterface
public interface Shelves {

    Shelf of(PersonId person);

    /// Of people who have added nothing.
    static Shelves of(Library library) {
        return _ -> Shelf.of(library);
    }

    /// The library for everybody, and to each what they have added.
    static Shelves of(Library library, OwnExercises own) {
        return person -> new OwnShelf(library, own, person);
    }
}
