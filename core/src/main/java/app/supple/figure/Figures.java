// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// All drawn movements of the house. A figure is fetched when it is first looked at, and kept; drawing it takes about a
/// millisecond and gives the same bytes every time.
public final class Figures {
    private final Set<FigureId> ids;
    private final Function<FigureId, Figure> fetch;
    private final Map<FigureId, Figure> fetched = new ConcurrentHashMap<>();

    private Figures(Set<FigureId> ids, Function<FigureId, Figure> fetch) {
        this.ids = ids;
        this.fetch = fetch;
    }

    /// Figures that are fetched one by one, each when it is first looked at.
    ///
    /// @param fetch gives each of `ids` its figure, and is asked once for each at most
    public static Figures of(Collection<FigureId> ids, Function<FigureId, Figure> fetch) {
        return new Figures(new TreeSet<>(ids), fetch);
    }

    public static Figures of(Collection<Figure> figures) {
        Map<FigureId, Figure> byId = new TreeMap<>();
        for (Figure figure : figures) {
            if (byId.put(figure.id(), figure) != null) {
                throw new IllegalArgumentException(
                        "There are two figures named " + figure.id().name() + ".");
            }
        }
        return of(byId.keySet(), id -> Objects.requireNonNull(byId.get(id)));
    }

    /// In alphabetical order.
    public List<FigureId> ids() {
        return List.copyOf(ids);
    }

    /// The figure of that name, whatever the name looks like.
    public Optional<FigureId> find(String name) {
        return ids.stream().filter(id -> id.name().equals(name)).findFirst();
    }

    /// A complete SVG document of 1200 x 900 px, or nothing if there is no such figure.
    public Optional<String> still(FigureId id, Side side, Moment at) {
        return ids.contains(id) ? Optional.of(fetched.computeIfAbsent(id, fetch).still(side, at)) : Optional.empty();
    }
}
