// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.library.source.Source;
import app.supple.library.source.SourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All stretches and all sources that they rest on, in the order of the shelf. Never changes while Supple runs.
public final class Library {

    private final Map<StretchId, Stretch> stretches = new LinkedHashMap<>();
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();

    /// Puts the stretches on the shelf in the order given.
    ///
    /// @throws IllegalArgumentException if an id stands twice, or something refers to what is not there
    public Library(Collection<Stretch> stretches, Collection<Source> sources) {
        sources.forEach(source -> this.sources.put(source.id(), source));
        stretches.forEach(this::add);
        stretches.forEach(this::checkStandIn);
    }

    public List<Stretch> all() {
        return List.copyOf(stretches.values());
    }

    public List<Stretch> in(Naming.Group group) {
        return stretches.values().stream()
                .filter(stretch -> stretch.naming().group() == group)
                .toList();
    }

    /// The stretch of that name, whatever the name looks like: it may come from an address.
    public Optional<Stretch> named(String name) {
        return stretches.values().stream()
                .filter(stretch -> stretch.id().value().equals(name))
                .findFirst();
    }

    public Optional<Stretch> find(StretchId id) {
        return Optional.ofNullable(stretches.get(id));
    }

    /// The stretch of that id, for callers who know that it is there.
    public Stretch get(StretchId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no stretch " + id));
    }

    public boolean has(StretchId id) {
        return stretches.containsKey(id);
    }

    public Source source(SourceId id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("There is no source " + id);
        }
        return source;
    }

    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    private void add(Stretch stretch) {
        if (stretches.putIfAbsent(stretch.id(), stretch) != null) {
            throw new IllegalArgumentException("The stretch " + stretch.id() + " is there twice");
        }
    }

    private void checkStandIn(Stretch stretch) {
        if (stretch.safety().firstHour() instanceof FirstHourRule.Swap swap && !has(swap.standIn())) {
            throw new IllegalArgumentException(
                    stretch.id() + " has the stand-in " + swap.standIn() + ", which is not there");
        }
    }
}
