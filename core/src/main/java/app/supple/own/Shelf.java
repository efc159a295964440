// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import java.util.List;
import java.util.Optional;

/// All that one person can put into a routine: the library, and what they have added to it.
public interface Shelf {

    /// The library in its order, then the person's own, oldest first.
    List<Stretch> all();

    /// Also one that the person has removed: their diary may name it.
    Optional<Stretch> find(StretchId id);

    /// Of somebody who has added nothing.
    static Shelf of(Library library) {
        return new Shelf() {
            @Override
            public List<Stretch> all() {
                return library.all();
            }

            @Override
            public Optional<Stretch> find(StretchId id) {
                return library.find(id);
            }
        };
    }
}
