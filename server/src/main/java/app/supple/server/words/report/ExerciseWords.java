// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.library.FormKind;
import app.supple.plan.PlannedStretch;
import app.supple.progress.report.Exercise;
import app.supple.progress.report.PainReport;
import app.supple.progress.report.Report;
import app.supple.server.words.Capitals;
import app.supple.server.words.DoseWords;
import app.supple.server.words.report.Sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what is to be done now, and what hurt.
///
/// @param pains of every movement that hurt
record ExerciseWords(List<PainReport> pains) {

    static final int MOST = 9;

    static Table table(Report.Practice practice) {
        var words = new ExerciseWords(practice.pains());
        List<Exercise> all = practice.exercises();
        return new Table(
                "Exercises now",
                List.of("Exercise", "Evening", "Morning", "Pain"),
                Cut.first(all, MOST).stream().map(words::row).toList(),
                all.isEmpty() ? "No session is offered: the answers ask for help first." : Cut.more(all, MOST));
    }

    private List<String> row(Exercise exercise) {
        return List.of(
                Cut.text(name(exercise.main()), 40),
                dose(exercise.evening(), exercise),
                dose(exercise.morning(), exercise),
                pain(exercise));
    }

    /// A form is called after what is different, which says nothing without the stretch.
    private static String name(PlannedStretch planned) {
        String name = planned.stretch().name();
        return planned.form() == FormKind.STANDARD ? name : name + ", " + Capitals.small(planned.name());
    }

    private static String dose(@Nullable PlannedStretch planned, Exercise exercise) {
        if (planned == null) {
            return "–";
        }
        String days = exercise.days() < Exercise.EVERY_DAY
                ? ", " + exercise.days() + (exercise.days() == 1 ? " day a week" : " days a week")
                : "";
        return DoseWords.dose(planned) + days;
    }

    private String pain(Exercise exercise) {
        return find(exercise).map(ExerciseWords::times).orElse("none");
    }

    private Optional<PainReport> find(Exercise exercise) {
        return pains.stream()
                .filter(pain ->
                        pain.last().movement().equals(exercise.main().stretch().id()))
                .findFirst();
    }

    private static String times(PainReport pain) {
        return pain.times() == 1 ? "once" : pain.times() + " times";
    }

    /// How often, when last, how much, and what changed since.
    static String said(PainReport pain) {
        List<String> parts = new ArrayList<>();
        parts.add(times(pain));
        parts.add((pain.times() == 1 ? "" : "last ")
                + Dates.date(pain.last().date())
                + (pain.last().pain() == null ? "" : " (" + pain.last().pain() + " of 10)"));
        if (pain.isChanged() && pain.then() != null && pain.now() != null) {
            parts.add("then " + before(pain.then(), pain.now()));
        }
        return String.join(", ", parts);
    }

    private static String before(PlannedStretch then, PlannedStretch now) {
        return then.form() == now.form() ? DoseWords.dose(then) : form(then.form());
    }

    private static String form(FormKind form) {
        return switch (form) {
            case STANDARD -> "the usual form";
            case EASIER -> "the easier form";
            case HARDER -> "the harder form";
            case CHAIR -> "the form off the floor";
        };
    }
}
