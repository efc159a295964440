// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.Once;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// All programmes, in the order in which they are offered. Never changes while Supple runs.
public final class Programmes {

    private final Once<Map<String, Programme>> programmes;

    /// They are fetched when the first is asked for.
    public Programmes(Supplier<? extends Collection<Programme>> fetch) {
        this.programmes = new Once<>(() -> byName(fetch.get()));
    }

    public List<Programme> all() {
        return List.copyOf(programmes.get().values());
    }

    /// The programme of that name, whatever the name looks like: it may come from an address.
    public Optional<Programme> named(String name) {
        return Optional.ofNullable(programmes.get().get(name));
    }

    /// The programme of that id, for callers who know that it is there.
    public Programme get(ProgrammeId id) {
        return named(id.value()).orElseThrow(() -> new IllegalArgumentException("There is no programme " + id));
    }

    private static Map<String, Programme> byName(Collection<Programme> all) {
        Map<String, Programme> byName = new LinkedHashMap<>();
        all.forEach(programme -> byName.put(programme.id().value(), programme));
        return byName;
    }
}
