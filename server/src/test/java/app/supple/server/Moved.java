// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.move.Choice;
import app.supple.move.Tally;
import app.supple.person.PersonId;
import app.supple.server.content.Content;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.luggage.Luggage;
import app.supple.server.luggage.NewFile;
import app.supple.server.luggage.Outcome;
import app.supple.server.store.Store;
import java.nio.file.Path;

/// Moves a person between stores.
final class Moved {

    private static final Content CONTENT = Content.read(ContentFiles.packed());

    private Moved() {}

    static Luggage luggage(Store store) {
        return Moving.luggage(Made.of(CONTENT, store), () -> WholePerson.NOW);
    }

    static Path export(Store store, Path file) {
        NewFile.write(file, out -> luggage(store).export(PersonId.ME, out));
        return file;
    }

    static Outcome take(Store store, Path file, Choice choice) {
        Luggage luggage = luggage(store);
        return luggage.take(luggage.export(file, PersonId.ME), PersonId.ME, choice);
    }

    static Outcome look(Store store, Path file) {
        Luggage luggage = luggage(store);
        return luggage.look(luggage.export(file, PersonId.ME), PersonId.ME);
    }

    static Tally tally(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> read.tally();
            case Outcome.Refused(var troubles) -> throw new AssertionError("Refused:" + troubles.lines());
        };
    }
}
