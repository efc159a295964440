// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All programmes, in the order in which they are offered. Never changes while Supple runs.
public final class Programmes {

    private final Map<String, Programme> programmes = new LinkedHashMap<>();

    public Programmes(Collection<Programme> written) {
        written.forEach(programme -> programmes.put(programme.id().value(), programme));
    }

    public List<Programme> all() {
        return List.copyOf(programmes.values());
    }

    /// The programme of that name, whatever the name looks like: it may come from an address.
    public Optional<Programme> named(String name) {
        return Optional.ofNullable(programmes.get(name));
    }

    /// The programme of that id, for callers who know that it is there.
    public Programme get(ProgrammeId id) {
        return named(id.value()).orElseThrow(() -> new IllegalArgumentException("There is no programme " + id));
    }
}
