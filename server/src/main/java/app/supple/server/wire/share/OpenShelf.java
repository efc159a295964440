// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the routines of a file may be made of: the library, and the exercises of the same file.
///
/// @param inFile as far as the file has been read
record OpenShelf(Library library, Map<StretchId, Stretch> inFile) implements Shelf {

    @Override
    public List<Stretch> all() {
        return Stream.concat(library.all().stream(), inFile.values().stream()).toList();
    }

    @Override
    public Optional<Stretch> find(StretchId id) {
        return Optional.ofNullable(inFile.get(id)).or(() -> library.find(id));
    }
}
