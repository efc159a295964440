// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.note.DayNote;
import app.supple.progress.report.Adherence;
import app.supple.progress.report.PainReport;
import app.supple.progress.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was measured, a resource each.
record Observations(Ids ids, Report report) {

    private static final String CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category";

    List<Node> all() {
        Stream<Node> asked = report.told().checkIns().stream().flatMap(checkIn -> of(checkIn).stream());
        Stream<Node> noted = report.told().notes().stream()
                .filter(note -> note.pain() != null)
                .map(this::noted);
        Stream<Node> hurt = report.practice().pains().stream()
                .filter(pain -> pain.last().pain() != null)
                .map(this::hurt);
        return Stream.of(asked, noted, hurt, Stream.of(practice()))
                .flatMap(stream -> stream)
                .toList();
    }

    private List<Node> of(CheckIn checkIn) {
        List<Node> all = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            checkIn.answers()
                    .number(measure)
                    .ifPresent(value -> all.add(said(checkIn.date(), Codes.code(measure), Codes.of(measure))
                            .with("valueQuantity", value(measure, value))));
        }
        checkIn.answers().activities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.value().compareTo(b.value())))
                .map(rated -> activity(checkIn.date(), rated.getKey(), rated.getValue()))
                .forEach(all::add);
        return all;
    }

    private static Node value(Measure measure, int value) {
        return switch (measure) {
            case DAYS_LIMITED, MEDICINE_DAYS -> Codes.days(value);
            case PAIN_NOW, PAIN_USUAL, PAIN_WORST, BOTHERED, OVERALL_CHANGE, ROLAND_MORRIS -> Codes.score(value);
        };
    }

    private Node activity(LocalDate date, ActivityId id, int value) {
        String words = "Own activity, 0 (cannot do it) to 10 (as before): " + name(id);
        return said(date, "activity-" + id.value(), Codes.own("activity", words))
                .with("valueQuantity", Codes.score(value));
    }

    private String name(ActivityId id) {
        return report.told().activities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(Activity::name)
                .findFirst()
                .orElse(id.value());
    }

    private Node noted(DayNote note) {
        int pain = note.pain() == null ? 0 : note.pain().value();
        return said(note.date(), "pain-day", Codes.own("pain-day", "Pain of the day as a whole, 0 to 10"))
                .with("valueQuantity", Codes.score(pain));
    }

    private Node hurt(PainReport pain) {
        String movement = pain.last().movement().value();
        int value = pain.last().pain() == null ? 0 : pain.last().pain();
        return said(
                        pain.last().date(),
                        "pain-movement-" + movement,
                        Codes.own("pain-movement", "Pain with a movement, 0 to 10: " + movement.replace('-', ' ')))
                .with("valueQuantity", Codes.score(value));
    }

    private Node practice() {
        Adherence done = report.practice().adherence();
        var period = report.period();
        return observation("practice", Codes.own("practice", "Stretching sessions"))
                .with(
                        "effectivePeriod",
                        Node.of()
                                .with("start", period.weeks().start().toString())
                                .with("end", period.today().toString()))
                .list(
                        "component",
                        component("sessions-done", "Planned sessions done before today")
                                .with("valueInteger", done.done()),
                        component("sessions-planned", "Sessions planned before today")
                                .with("valueInteger", done.planned()),
                        component("minutes", "Minutes stretched").with("valueQuantity", Codes.minutes((double)
                                done.stretched().toMinutes())));
    }

    private static Node component(String code, String words) {
        return Node.of().with("code", Codes.own(code, words));
    }

    private Node said(LocalDate date, String what, Node code) {
        return observation(what + "/" + date, code).with("effectiveDateTime", date.toString());
    }

    /// The person says all of it, so it is they who performed it.
    private Node observation(String what, Node code) {
        return Node.resource("Observation", ids.of("observation/" + what))
                .with("status", "final")
                .list(
                        "category",
                        Node.of()
                                .list(
                                        "coding",
                                        Node.of().with("system", CATEGORIES).with("code", "survey")))
                .with("code", code)
                .with("subject", ids.subject())
                .list("performer", ids.subject());
    }
}
