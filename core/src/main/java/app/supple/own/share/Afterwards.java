// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.own.share.Bundle.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A shelf as it would be with some more exercises on it.
record Afterwards(Shelf now, List<Item> fresh) implements Shelf {

    @Override
    public List<Stretch> all() {
        return Stream.concat(now.all().stream(), added()).toList();
    }

    @Override
    public Optional<Stretch> find(StretchId id) {
        return added().filter(stretch -> stretch.id().equals(id)).findFirst().or(() -> now.find(id));
    }

    private Stream<Stretch> added() {
        return fresh.stream().map(item -> item.exercise().stretch());
    }
}
