// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.own.routine.Limits;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.server.web.page.part.FieldError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form of one routine, as it was kept or typed. Its buttons change the lines before anything is kept.
record RoutineForm(String title, String part, int revision, List<Row> rows, List<FieldError> errors) {

    static RoutineForm of(OwnRoutine routine) {
        return new RoutineForm(
                routine.title(),
                Row.word(routine.part()),
                routine.revision(),
                routine.lines().stream().map(Row::of).toList(),
                List.of());
    }

    static RoutineForm sent(Map<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() <= Routine.LONGEST && fields.containsKey("stretch-" + rows.size())) {
            rows.add(Row.sent(fields, rows.size()));
        }
        return new RoutineForm(
                fields.getOrDefault("title", "").strip(),
                fields.getOrDefault("part", "practice"),
                revision(fields.getOrDefault("revision", "0")),
                List.copyOf(rows),
                List.of());
    }

    /// After one of its buttons: `up-2`, `down-2`, `out-2`, or `add`. Nonsense changes nothing.
    RoutineForm pressed(String button, Map<String, String> fields, Shelf shelf) {
        List<Row> changed = new ArrayList<>(rows);
        int dash = button.indexOf('-');
        int at = dash < 0 ? -1 : revision(button.substring(dash + 1));
        boolean isLine = at >= 0 && at < rows.size();
        switch (dash < 0 ? button : button.substring(0, dash)) {
            case "up" -> swap(changed, at - 1, at);
            case "down" -> swap(changed, at, at + 1);
            case "out" -> {
                if (isLine) {
                    changed.remove(at);
                }
            }
            case "add" -> add(changed, fields.getOrDefault("add", ""), shelf);
            default -> {
                // As it is.
            }
        }
        return with(changed);
    }

    /// The routine, or null; then [#checked] has the errors.
    @Nullable OwnRoutine routine(RoutineName name, Shelf shelf) {
        List<Line> lines = lines(shelf);
        return lines.size() < rows.size() ? null : new OwnRoutine(name, title, partOf(), lines, revision);
    }

    /// The lines that can be read.
    List<Line> lines(Shelf shelf) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.line(stretch(row, shelf))))
                .toList();
    }

    /// With all that is wrong.
    RoutineForm checked(Shelf shelf) {
        List<FieldError> wrong = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.line(stretch(row, shelf)) == null) {
                wrong.add(new FieldError(row.field() + "-" + at, line(at) + row.complaint()));
            }
        }
        if (wrong.isEmpty()) {
            var routine = new OwnRoutine(OwnRoutine.nameFor(title, 1), title, partOf(), lines(shelf), revision);
            new Limits(shelf).faults(routine).forEach(fault -> wrong.add(error(fault)));
        }
        return new RoutineForm(title, part, revision, rows, List.copyOf(wrong));
    }

    RoutineForm seen(int newRevision) {
        return new RoutineForm(title, part, newRevision, rows, errors);
    }

    private RoutineForm with(List<Row> changed) {
        return new RoutineForm(title, part, revision, List.copyOf(changed), List.of());
    }

    private Part partOf() {
        return switch (part) {
            case "morning" -> Part.MORNING;
            case "evening" -> Part.EVENING;
            default -> Part.PRACTICE;
        };
    }

    private static void swap(List<Row> rows, int first, int second) {
        if (first >= 0 && second < rows.size()) {
            Collections.swap(rows, first, second);
        }
    }

    private static void add(List<Row> rows, String id, Shelf shelf) {
        shelf.all().stream()
                .filter(stretch -> stretch.id().value().equals(id) && rows.size() < Routine.LONGEST)
                .findFirst()
                .ifPresent(stretch -> rows.add(Row.of(stretch)));
    }

    private static FieldError error(Limits.Fault fault) {
        return switch (fault.field()) {
            case "title" -> new FieldError("title", fault.message());
            case "lines" -> new FieldError("add", fault.message());
            default -> new FieldError("each-" + fault.line(), line(fault.line()) + fault.message());
        };
    }

    private static String line(int at) {
        return "Line " + (at + 1) + ": ";
    }

    static @Nullable Stretch stretch(Row row, Shelf shelf) {
        return StretchId.SHAPE.matcher(row.stretch()).matches()
                ? shelf.find(new StretchId(row.stretch())).orElse(null)
                : null;
    }

    private static int revision(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
