// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.Forms;
import app.supple.library.Stretch;
import app.supple.own.Shelf;
import app.supple.own.routine.OwnRoutine;
import app.supple.programme.Manner.Sided;
import app.supple.programme.Part;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.routine.RoutineView;
import app.supple.server.web.page.routine.RoutineView.Fields;
import app.supple.server.words.Pictures;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills the page of one routine.
record RoutineSheet(Shelf shelf, Lengths lengths, Pictures pictures) {

    RoutineView view(Frame frame, String address, RoutineForm form, String other) {
        return new RoutineView(
                frame,
                address,
                address.replaceFirst("^/routines/", "/play/"),
                other,
                new Fields(form.title(), parts(form.part()), form.revision(), form.errors()),
                total(form),
                IntStream.range(0, form.rows().size())
                        .mapToObj(at -> row(form, at))
                        .toList(),
                shelf.all().stream()
                        .map(stretch -> new Choice(stretch.id().value(), stretch.name(), false, ""))
                        .toList());
    }

    private String total(RoutineForm form) {
        OwnRoutine routine = form.routine(OwnRoutine.nameFor(form.title(), 1), shelf);
        if (form.rows().isEmpty()) {
            return "Nothing yet. Add a stretch below.";
        }
        return routine == null ? "Known once every line can be read." : Lengths.words(lengths.of(routine)) + " in all.";
    }

    private RoutineView.Row row(RoutineForm form, int at) {
        Row row = form.rows().get(at);
        Stretch stretch = RoutineForm.stretch(row, shelf);
        return new RoutineView.Row(
                at,
                (at + 1) + " of " + form.rows().size(),
                row.stretch(),
                stretch == null ? "No longer there" : stretch.name(),
                stretch == null ? "" : pictures.of(stretch).end(),
                isRepeated(stretch) ? "Seconds each round" : "Seconds each hold",
                row.each(),
                row.times(),
                row.rest(),
                stretch == null ? List.of() : forms(stretch, row.form()),
                stretch == null || !stretch.isTwoSided() ? List.of() : sides(row.sides()),
                error(form, at));
    }

    private static boolean isRepeated(@Nullable Stretch stretch) {
        return stretch != null && stretch.doses().usual().dose() instanceof Dose.Cycles;
    }

    private static String error(RoutineForm form, int at) {
        return Stream.of("each-" + at, "times-" + at, "rest-" + at)
                .map(field -> FieldError.about(field, form.errors()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Choice> parts(String chosen) {
        return choices(Part.values(), chosen, part -> switch (part) {
            case MORNING -> "The morning";
            case EVENING -> "The evening";
            case PRACTICE -> "Any time";
        });
    }

    private static List<Choice> sides(String chosen) {
        return choices(Sided.values(), chosen, side -> switch (side) {
            case BOTH -> "Both sides";
            case LEFT -> "Left only";
            case RIGHT -> "Right only";
        });
    }

    private static List<Choice> forms(Stretch stretch, String chosen) {
        return choices(
                FormKind.values(),
                chosen,
                kind -> stretch.forms().of(kind).map(Forms.Form::name).orElse("Usual form"));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, String chosen, Function<E, String> words) {
        return Stream.of(all)
                .map(one -> new Choice(
                        Row.word(one), words.apply(one), Row.word(one).equals(chosen), ""))
                .toList();
    }
}
