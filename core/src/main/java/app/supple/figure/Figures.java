// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// All drawn movements of the house, each read when it is first asked for. Drawing gives the same bytes every time.
public final class Figures {
    private final List<FigureId> ids;
    private final Function<FigureName, Optional<Figure>> shelf;
    private final Map<FigureName, Optional<Figure>> read = new ConcurrentHashMap<>();

    private Figures(List<FigureId> ids, Function<FigureName, Optional<Figure>> shelf) {
        this.ids = ids.stream().sorted().toList();
        this.shelf = shelf;
    }

    public static Figures of(Collection<Figure> figures) {
        Map<FigureName, Figure> byName = new TreeMap<>();
        for (Figure figure : figures) {
            if (byName.put(figure.name(), figure) != null) {
                throw new IllegalArgumentException(
                        "There are two figures named " + figure.name().file() + ".");
            }
        }
        List<FigureId> ids =
                byName.keySet().stream().map(FigureName::id).distinct().toList();
        return new Figures(ids, name -> Optional.ofNullable(byName.get(name)));
    }

    /// Figures that are read one by one.
    ///
    /// @param shelf gives the figure of a name, or nothing; asked once for each name
    public static Figures on(List<FigureId> ids, Function<FigureName, Optional<Figure>> shelf) {
        return new Figures(ids, shelf);
    }

    /// In alphabetical order.
    public List<FigureId> ids() {
        return ids;
    }

    /// Every figure in every form that is drawn.
    public List<FigureName> names() {
        return ids.stream()
                .flatMap(id -> forms(id).stream().map(form -> new FigureName(id, form)))
                .toList();
    }

    /// The forms in which a movement is drawn.
    public List<Form> forms(FigureId id) {
        return Stream.of(Form.values())
                .filter(form -> figure(new FigureName(id, form)).isPresent())
                .toList();
    }

    /// The figure of that name, whatever the name looks like.
    public Optional<FigureId> find(String name) {
        return ids.stream().filter(id -> id.name().equals(name)).findFirst();
    }

    /// A complete SVG document of 1200 x 900 px, or nothing if there is no such figure.
    public Optional<String> draw(FigureName name, Wish wish) {
        return figure(name).map(figure -> figure.drawn(wish));
    }

    /// The movement behind a drawing, or nothing if there is no such figure.
    public Optional<Figure> figure(FigureName name) {
        return ids.contains(name.id()) ? read.computeIfAbsent(name, shelf) : Optional.empty();
    }
}
