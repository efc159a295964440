// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All programmes, in the order in which they are offered. Never changes while Supple runs.
public final class Programmes {

    private final Supplier<? extends Collection<Programme>> fetch;
    private @Nullable Map<String, Programme> fetched;

    /// They are fetched when the first is asked for.
    public Programmes(Supplier<? extends Collection<Programme>> fetch) {
        this.fetch = fetch;
    }

    public List<Programme> all() {
        return List.copyOf(programmes().values());
    }

    /// The programme of that name, whatever the name looks like: it may come from an address.
    public Optional<Programme> named(String name) {
        return Optional.ofNullable(programmes().get(name));
    }

    /// The programme of that id, for callers who know that it is there.
    public Programme get(ProgrammeId id) {
        return named(id.value()).orElseThrow(() -> new IllegalArgumentException("There is no programme " + id));
    }

    private synchronized Map<String, Programme> programmes() {
        Map<String, Programme> kept = fetched;
        if (kept == null) {
            kept = new LinkedHashMap<>();
            for (Programme programme : fetch.get()) {
                kept.put(programme.id().value(), programme);
            }
            fetched = kept;
        }
        return kept;
    }
}
