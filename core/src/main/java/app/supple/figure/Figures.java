// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All drawn movements of the house. Immutable; drawing takes about a millisecond and gives the same bytes
/// every time.
public final class Figures {
    private final Map<FigureId, Figure> byId;

    private Figures(Map<FigureId, Figure> byId) {
        this.byId = byId;
    }

    public static Figures of(Collection<Figure> figures) {
        Map<FigureId, Figure> byId = new TreeMap<>();
        for (Figure figure : figures) {
            if (byId.put(figure.id(), figure) != null) {
                throw new IllegalArgumentException(
                        "There are two figures named " + figure.id().name() + ".");
            }
        }
        return new Figures(byId);
    }

    /// In alphabetical order.
    public List<FigureId> ids() {
        return List.copyOf(byId.keySet());
    }

    /// The figure of that name, whatever the name looks like.
    public Optional<FigureId> find(String name) {
        return byId.keySet().stream().filter(id -> id.name().equals(name)).findFirst();
    }

    /// A complete SVG document of 1200 x 900 px, or nothing if there is no such figure.
    public Optional<String> still(FigureId id, Side side, Moment at) {
        return Optional.ofNullable(byId.get(id)).map(figure -> figure.still(side, at));
    }
}
