// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.FigureId;
import app.supple.figure.Figures;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.library.source.Source;
import app.supple.programme.Programme;
import app.supple.programme.Programmes;
import app.supple.programme.Routine;
import app.supple.programme.Routines;
import app.supple.server.content.DoseFields.Movement;
import app.supple.server.content.check.StandIns;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import app.supple.server.words.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// All that is written in `content/`, read and checked.
public record Content(Library library, Routines routines, Programmes programmes, Figures figures) {

    private static final String SHELF = "library.yaml";

    /// Checks a file that is only read when it is needed.
    @FunctionalInterface
    public interface Check {

        void of(ContentFiles files, Set<String> sources, Problems problems);
    }

    /// Reads everything before it speaks.
    ///
    /// @param also of files that are no part of the result
    /// @throws BadContent with all problems of all files
    public static Content read(ContentFiles files, Check... also) {
        var problems = new Problems();
        List<Source> sources = SourcesFile.read(files, problems);
        List.of(also).forEach(check -> check.of(files, ids(sources), problems));
        return read(
                files,
                problems,
                new Rest(order -> figures(files, order, problems), () -> sources, ids(sources), shelf -> {
                    List<Programme> read = ProgrammeFile.readAll(files, shelf, problems);
                    return () -> read;
                }));
    }

    /// The content of this program. The build has read it whole, so what no first page shows may wait.
    public static Content packed() {
        ContentFiles files = ContentFiles.packed();
        return read(
                files,
                new Problems(),
                new Rest(
                        order -> Figures.on(ids(order), name -> FigureFile.find(files, name)),
                        () -> SourcesFile.read(files),
                        Known.ANY,
                        shelf -> () -> programmes(files, shelf)));
    }

    /// What stretches and routines only refer to.
    private record Rest(
            Function<Order, Figures> figures,
            Supplier<List<Source>> sources,
            Set<String> sourceIds,
            Function<ProgrammeFile.Shelf, Supplier<List<Programme>>> programmes) {}

    private static Content read(ContentFiles files, Problems problems, Rest rest) {
        var order = Order.of(files, problems);
        Figures figures = rest.figures().apply(order);
        var known = new Known(Set.copyOf(order.stretches()), Set.copyOf(order.figures()), rest.sourceIds());
        List<Stretch> stretches = stretches(files, order, known, problems);
        StandIns.check(stretches, problems);
        var shelf = new RoutineFile.Shelf(
                order.routines(), known.stretches(), movements(stretches, problems), known.sources());
        List<Routine> routines = RoutineFile.readAll(files, shelf, problems);
        checkAllListed(files, "stretches", order.stretches(), problems);
        checkAllListed(files, "routines", order.routines(), problems);
        var programmes = new Programmes(rest.programmes().apply(order.shelf(sound(stretches, problems), known)));
        checkAllListed(files, "programmes", order.programmes(), problems);
        problems.throwIfAny();
        var library = new Library(stretches, rest.sources());
        return new Content(library, new Routines(library, routines), programmes, figures);
    }

    private static List<Programme> programmes(ContentFiles files, ProgrammeFile.Shelf shelf) {
        var problems = new Problems();
        List<Programme> programmes = ProgrammeFile.readAll(files, shelf, problems);
        problems.throwIfAny();
        return programmes;
    }

    private static Figures figures(ContentFiles files, Order order, Problems problems) {
        List<Figure> figures = new ArrayList<>();
        ids(order).forEach(id -> figures.addAll(FigureFile.readForms(files, id, problems)));
        return Figures.of(figures);
    }

    private static List<FigureId> ids(Order order) {
        return order.figures().stream().map(FigureId::new).toList();
    }

    private static List<Stretch> stretches(ContentFiles files, Order order, Known known, Problems problems) {
        List<Stretch> stretches = new ArrayList<>();
        order.stretches().forEach(id -> stretches.addAll(StretchFile.read(files, id, known, problems)));
        return stretches;
    }

    private static Set<String> ids(List<Source> sources) {
        return sources.stream().map(source -> source.id().value()).collect(Collectors.toSet());
    }

    private static Map<String, Movement> movements(List<Stretch> stretches, Problems problems) {
        Map<String, Movement> movements = new LinkedHashMap<>();
        sound(stretches, problems)
                .forEach(stretch -> movements.put(
                        stretch.id().value(),
                        DoseFields.movement(stretch.doses().usual().dose())));
        return movements;
    }

    /// Only those whose files are in order, so that one fault is not told twice.
    private static List<Stretch> sound(List<Stretch> stretches, Problems problems) {
        return stretches.stream()
                .filter(stretch -> problems.hasNoneIn("stretches/" + stretch.id() + ".yaml"))
                .toList();
    }

    /// A file that nobody reads is a file that nobody checks.
    private static void checkAllListed(ContentFiles files, String folder, List<String> listed, Problems problems) {
        for (String file : files.list(folder)) {
            String name = file.replaceFirst("\\.yaml$", "");
            if (!listed.isEmpty() && !listed.contains(name)) {
                problems.add(
                        folder + "/" + file, 1, "This is not listed in " + SHELF + "." + Spelling.hint(name, listed));
            }
        }
    }

    /// What stands on the shelf, in order.
    private record Order(List<String> stretches, List<String> routines, List<String> programmes, List<String> figures) {

        static final Order NONE = new Order(List.of(), List.of(), List.of(), List.of());

        static Order of(ContentFiles files, Problems problems) {
            return YamlFile.read(files, SHELF, problems, Order::read).orElse(NONE);
        }

        ProgrammeFile.Shelf shelf(List<Stretch> read, Known known) {
            Map<String, Stretch> byName = new LinkedHashMap<>();
            read.forEach(stretch -> byName.put(stretch.id().value(), stretch));
            return new ProgrammeFile.Shelf(programmes, known.stretches(), byName, known.sources());
        }

        private static Order read(Fields fields) {
            var stretches = names(fields, "stretches");
            var routines = names(fields, "routines");
            for (String needed : List.of("morning", "evening")) {
                if (!routines.contains(needed)) {
                    fields.note("routines", "needs '" + needed + "'.");
                }
            }
            return new Order(stretches, routines, names(fields, "programmes"), names(fields, "figures"));
        }

        private static List<String> names(Fields fields, String key) {
            Set<String> names = new LinkedHashSet<>();
            for (String name : fields.texts(key, Limits.upTo(200), Limits.upTo(40))) {
                if (!StretchId.SHAPE.matcher(name).matches()) {
                    fields.note(key, "'" + name + "' needs small letters, digits and hyphens.");
                } else if (!names.add(name)) {
                    fields.note(key, "'" + name + "' stands here twice.");
                }
            }
            return List.copyOf(names);
        }
    }
}
