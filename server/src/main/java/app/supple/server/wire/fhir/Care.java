// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import app.supple.plan.PlannedStretch;
import app.supple.progress.measure.Track;
import app.supple.progress.report.Exercise;
import app.supple.progress.report.OutcomeRow;
import app.supple.progress.report.Report;
import app.supple.server.words.DoseWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is done, and what for.
record Care(Ids ids, Report report) {

    /// One aim, in words and in what is measured for it.
    private record Aim(Track track, String code, String words) {}

    private static final List<Aim> AIMS = List.of(
            new Aim(Track.ACTIVITIES, "activity", "Better back function: the person's own activities become easier."),
            new Aim(Track.PAIN_USUAL, "pain-usual", "Less pain."),
            new Aim(
                    Track.MEDICINE_DAYS,
                    "medicine-days",
                    "Fewer days with pain medicine, changed only together with whoever prescribes it."));

    List<Node> goals() {
        return AIMS.stream().map(this::goal).toList();
    }

    Node plan() {
        var period = report.period();
        String title = period.programme() == null ? "Stretching, morning and evening" : period.programme();
        return Node.resource("CarePlan", ids.of("plan"))
                .with("status", "active")
                .with("intent", "plan")
                .with("title", title)
                .with("subject", ids.subject())
                .with("period", Node.of().with("start", period.weeks().start().toString()))
                .list("goal", AIMS.stream().map(aim -> Ids.to(id(aim))).toList())
                .list(
                        "activity",
                        report.practice().exercises().stream()
                                .map(Care::activity)
                                .toList());
    }

    private static Node activity(Exercise exercise) {
        return Node.of()
                .with(
                        "detail",
                        Node.of()
                                .with(
                                        "code",
                                        Node.of().with("text", exercise.main().name()))
                                .with("status", "in-progress")
                                .with("description", doses(exercise)));
    }

    private static String doses(Exercise exercise) {
        String evening = dose("Evening", exercise.evening());
        String morning = dose("Morning", exercise.morning());
        String between = evening.isEmpty() || morning.isEmpty() ? "" : "; ";
        return evening + between + morning + "; on " + exercise.days() + " of 7 days";
    }

    private static String dose(String when, @Nullable PlannedStretch planned) {
        return planned == null ? "" : when + ": " + DoseWords.dose(planned);
    }

    private Node goal(Aim aim) {
        return Node.resource("Goal", id(aim))
                .with("lifecycleStatus", "active")
                .with("description", Node.of().with("text", aim.words()))
                .with("subject", ids.subject())
                .with("startDate", report.period().weeks().start().toString())
                .list("target", target(aim));
    }

    /// Only where a start is known and a limit is agreed on.
    private List<Node> target(Aim aim) {
        return report.outcomes().stream()
                .filter(row -> row.track() == aim.track())
                .filter(row -> row.track().limit().least(row.start().value()) > 0)
                .map(row -> Node.of()
                        .with("measure", Codes.own(aim.code(), aim.words()))
                        .with("detailQuantity", Codes.score(wanted(row))))
                .toList();
    }

    /// The value from which on the change counts, to a tenth and on the scale.
    private static double wanted(OutcomeRow row) {
        double start = row.start().value();
        double least = row.track().limit().least(start);
        double value = row.track().better() == Track.Better.HIGHER ? start + least : start - least;
        return Math.round(Math.clamp(value, 0, row.track().most()) * 10) / 10.0;
    }

    private String id(Aim aim) {
        return ids.of("goal/" + aim.code());
    }
}
