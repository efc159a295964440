// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The library, and what one person has added. The store is asked only for what is not in the library.
record OwnShelf(Library library, OwnExercises own, PersonId person) implements Shelf {

    @Override
    public List<Stretch> all() {
        return Stream.concat(library.all().stream(), own.all(person).stream().map(OwnExercise::stretch))
                .toList();
    }

    @Override
    public Optional<Stretch> find(StretchId id) {
        return OwnExercise.isOwn(id) ? own.find(person, id).map(OwnExercise::stretch) : library.find(id);
    }
}
