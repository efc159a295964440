// SPDX-License-Identifier: Apache-2.0
package app.supple.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Reads the sources of the house and measures them, with the compiler's own parser.
final class Sources {

    /// The folder that holds the three modules.
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /// Something with a size, found at a place.
    record Measured(String place, int size) {

        @Override
        public String toString() {
            return place + " " + size;
        }
    }

    /// Files with an ending below some folders, by path.
    static List<Path> files(String ending, String... folders) {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(ending)).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static List<Measured> lines(List<Path> files) {
        return files.stream()
                .map(file -> new Measured(place(file), text(file).split("\n", -1).length - 1))
                .toList();
    }

    /// The lines of every method with a body, its comment and annotations left out.
    static List<Measured> methods(List<Path> files) {
        List<Measured> methods = new ArrayList<>();
        scan(files, (unit, positions, method) -> {
            if (method.getBody() != null) {
                int from = line(unit, positions.getStartPosition(unit, method.getBody()));
                int to = line(unit, positions.getEndPosition(unit, method.getBody()));
                methods.add(new Measured(at(unit, method, positions), to - from + 1));
            }
        });
        return methods;
    }

    /// The number of parameters of every constructor that is written out.
    static List<Measured> constructors(List<Path> files) {
        List<Measured> constructors = new ArrayList<>();
        scan(files, (unit, positions, method) -> {
            if (method.getReturnType() == null && !method.getParameters().isEmpty() && !isCompact(method)) {
                constructors.add(new Measured(
                        at(unit, method, positions), method.getParameters().size()));
            }
        });
        return constructors;
    }

    /// The number of parameters of every method.
    static List<Measured> parameters(List<Path> files) {
        List<Measured> parameters = new ArrayList<>();
        scan(files, (unit, positions, method) -> {
            if (method.getReturnType() != null) {
                parameters.add(new Measured(
                        at(unit, method, positions), method.getParameters().size()));
            }
        });
        return parameters;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String place(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /// A record's constructor without its own parameter list.
    private static boolean isCompact(MethodTree method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.getModifiers().getFlags().isEmpty() && parameter.getType() == null);
    }

    private static void scan(List<Path> files, Visit visit) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, positions, visit).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
        return place(Path.of(unit.getSourceFile().toUri())) + ":" + line(unit, positions.getStartPosition(unit, method))
                + " " + method.getName();
    }

    private static int line(CompilationUnitTree unit, long position) {
        return Math.toIntExact(unit.getLineMap().getLineNumber(position));
    }

    @FunctionalInterface
    private interface Visit {
        void see(CompilationUnitTree unit, SourcePositions positions, MethodTree method);
    }

    private static final class MethodScanner extends TreePathScanner<@Nullable Object, @Nullable Object> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Visit visit;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, Visit visit) {
            this.unit = unit;
            this.positions = positions;
            this.visit = visit;
        }

        @Override
        public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
            visit.see(unit, positions, method);
            super.visitMethod(method, nothing);
            return null;
        }
    }
}
