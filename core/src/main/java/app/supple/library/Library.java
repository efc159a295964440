// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.library.source.Source;
import app.supple.library.source.SourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// All stretches and all sources that they rest on, in the order of the shelf. Never changes while Supple runs.
public final class Library {

    private final Map<String, Stretch> stretches = new LinkedHashMap<>();
    private final Supplier<Map<String, Source>> sources;

    /// Puts the stretches on the shelf in the order given. The sources are fetched when the first is asked for.
    ///
    /// @throws IllegalArgumentException if an id stands twice, or a stand-in is not there, or has to wait itself
    public Library(Collection<Stretch> stretches, Supplier<? extends Collection<Source>> sources) {
        this.sources = new Once<>(() -> byId(sources.get()));
        stretches.forEach(this::add);
        stretches.forEach(this::checkStandIn);
        stretches.forEach(this::checkFilters);
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
        return Optional.ofNullable(stretches.get(name));
    }

    public Optional<Stretch> find(StretchId id) {
        return named(id.value());
    }

    /// The stretch of that id, for callers who know that it is there.
    public Stretch get(StretchId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no stretch " + id));
    }

    public boolean has(StretchId id) {
        return stretches.containsKey(id.value());
    }

    public Source source(SourceId id) {
        Source source = sources.get().get(id.value());
        if (source == null) {
            throw new IllegalArgumentException("There is no source " + id);
        }
        return source;
    }

    public List<Source> sources() {
        return List.copyOf(sources.get().values());
    }

    private static Map<String, Source> byId(Collection<Source> sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.put(source.id().value(), source));
        return byId;
    }

    private void add(Stretch stretch) {
        if (stretch.naming().group() == Naming.Group.OWN) {
            throw new IllegalArgumentException(stretch.id() + " stands in the group that is for people's own");
        }
        if (stretches.putIfAbsent(stretch.id().value(), stretch) != null) {
            throw new IllegalArgumentException("The stretch " + stretch.id() + " is there twice");
        }
    }

    private void checkFilters(Stretch stretch) {
        for (Filter filter : stretch.safety().filters()) {
            if (filter.measure() instanceof Filter.Measure.Swap(StretchId standIn) && !has(standIn)) {
                throw new IllegalArgumentException(
                        stretch.id() + " has the stand-in " + standIn + ", which is not there");
            }
        }
    }

    private void checkStandIn(Stretch stretch) {
        if (stretch.safety().firstHour() instanceof FirstHourRule.Swap swap) {
            Stretch standIn = find(swap.standIn()).orElse(null);
            if (standIn == null) {
                throw new IllegalArgumentException(
                        stretch.id() + " has the stand-in " + swap.standIn() + ", which is not there");
            }
            if (standIn.safety().firstHour() instanceof FirstHourRule.Swap) {
                throw new IllegalArgumentException(
                        stretch.id() + " has the stand-in " + standIn.id() + ", which has to wait itself");
            }
        }
    }
}
