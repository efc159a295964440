// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.Figures;
import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Source;
import app.supple.library.Stretch;
import app.supple.programme.Programme;
import app.supple.programme.Routine;
import app.supple.server.content.DoseFields.Movement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All that is written in `content/`, read and checked.
public record Content(Library library, Programme programme, Figures figures) {

    private static final String SHELF = "library.yaml";

    /// Reads everything before it speaks.
    ///
    /// @throws BadContent with all problems of all files
    public static Content read(ContentFiles files) {
        var problems = new Problems();
        var order = YamlFile.read(files, SHELF, problems, Order::read).orElse(Order.NONE);
        List<Source> sources = SourcesFile.read(files, problems);
        List<Figure> figures = figures(files, order, problems);
        var known = new Known(Set.copyOf(order.stretches()), Set.copyOf(order.figures()), ids(sources));
        List<Stretch> stretches = stretches(files, order, known, problems);
        checkStandIns(stretches, problems);
        var shelf = new RoutineFile.Shelf(order.routines(), movements(stretches), known.sources());
        List<Routine> routines = RoutineFile.readAll(files, shelf, problems);
        problems.throwIfAny();
        var library = new Library(stretches, sources);
        return new Content(library, new Programme(library, routines), Figures.of(figures));
    }

    private static List<Figure> figures(ContentFiles files, Order order, Problems problems) {
        List<Figure> figures = new ArrayList<>();
        order.figures().forEach(id -> figures.addAll(FigureFile.read(files, id, problems)));
        return figures;
    }

    private static List<Stretch> stretches(ContentFiles files, Order order, Known known, Problems problems) {
        List<Stretch> stretches = new ArrayList<>();
        order.stretches().forEach(id -> stretches.addAll(StretchFile.read(files, id, known, problems)));
        return stretches;
    }

    private static Set<String> ids(List<Source> sources) {
        return sources.stream().map(source -> source.id().value()).collect(Collectors.toSet());
    }

    private static Map<String, Movement> movements(List<Stretch> stretches) {
        Map<String, Movement> movements = new LinkedHashMap<>();
        stretches.forEach(stretch -> movements.put(
                stretch.id().value(),
                DoseFields.movement(stretch.doses().usual().dose())));
        return movements;
    }

    /// A stand-in that is swapped itself would leave a hole.
    private static void checkStandIns(List<Stretch> stretches, Problems problems) {
        Set<String> swapped = stretches.stream()
                .filter(stretch -> stretch.safety().firstHour() instanceof FirstHourRule.Swap)
                .map(stretch -> stretch.id().value())
                .collect(Collectors.toSet());
        for (Stretch stretch : stretches) {
            if (stretch.safety().firstHour() instanceof FirstHourRule.Swap(var standIn, var _)
                    && swapped.contains(standIn.value())) {
                problems.add(
                        "stretches/" + stretch.id() + ".yaml", 1, "The stand-in '" + standIn + "' is swapped itself.");
            }
        }
    }

    /// What stands on the shelf, in order.
    private record Order(List<String> stretches, List<String> routines, List<String> figures) {

        static final Order NONE = new Order(List.of(), List.of(), List.of());

        static Order read(Fields fields) {
            var stretches = names(fields, "stretches");
            var routines = names(fields, "routines");
            for (String needed : List.of("morning", "evening")) {
                if (!routines.contains(needed)) {
                    fields.note("routines", "needs '" + needed + "'.");
                }
            }
            return new Order(stretches, routines, names(fields, "figures"));
        }

        private static List<String> names(Fields fields, String key) {
            List<String> names = fields.texts(key, Limits.upTo(200));
            names.stream()
                    .filter(name -> !name.matches("[a-z][a-z0-9-]{0,39}"))
                    .forEach(name -> fields.note(key, "'" + name + "' needs small letters, digits and hyphens."));
            return names.stream()
                    .filter(name -> name.matches("[a-z][a-z0-9-]{0,39}"))
                    .distinct()
                    .toList();
        }
    }
}
