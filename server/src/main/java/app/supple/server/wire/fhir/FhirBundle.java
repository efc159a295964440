// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import app.supple.diary.checkin.CheckIn;
import app.supple.progress.report.Report;
import app.supple.progress.report.Who;
import app.supple.safety.question.Questionnaire;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report as a document of FHIR R4, written by ourselves from our own records.
public final class FhirBundle {

    private FhirBundle() {}

    /// Everything in one collection. The same report gives the same ids.
    ///
    /// @param reference stands for the person, who is named only if the report names them
    public static Map<String, Object> of(Report report, UUID reference, Questionnaire questionnaire, Instant now) {
        var ids = new Ids(reference);
        var care = new Care(ids, report);
        List<Node> resources = new ArrayList<>();
        resources.add(patient(ids, report.who()));
        resources.addAll(care.goals());
        resources.add(care.plan());
        resources.addAll(new Observations(ids, report).all());
        resources.addAll(new Answers(ids, report, questionnaire).all());
        resources.addAll(medicine(ids, report));
        return Node.of()
                .with("resourceType", "Bundle")
                .with("id", ids.of("bundle"))
                .with("type", "collection")
                .with("timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .list("entry", resources.stream().map(FhirBundle::entry).toList())
                .fields();
    }

    private static Node entry(Node resource) {
        return Node.of()
                .with("fullUrl", "urn:uuid:" + resource.fields().get("id"))
                .with("resource", resource);
    }

    private static Node patient(Ids ids, @Nullable Who who) {
        Node patient = Node.resource("Patient", ids.patient());
        return who == null
                ? patient
                : patient.list("name", Node.of().with("text", who.name()))
                        .with("birthDate", who.born() == null ? null : String.valueOf(who.born()));
    }

    /// As the person named it last: in words, without a code, and without a claim that it is still taken.
    private static List<Node> medicine(Ids ids, Report report) {
        return report.told().checkIns().reversed().stream()
                .filter(checkIn -> !name(checkIn).isEmpty())
                .limit(1)
                .map(checkIn -> Node.resource("MedicationStatement", ids.of("medicine"))
                        .with("status", "unknown")
                        .with(
                                "medicationCodeableConcept",
                                Node.of()
                                        .with(
                                                "text",
                                                checkIn.answers().medicine().names()))
                        .with("subject", ids.subject())
                        .with("effectiveDateTime", checkIn.date().toString())
                        .with("informationSource", ids.subject()))
                .toList();
    }

    private static String name(CheckIn checkIn) {
        Object kept = Node.of()
                .with("text", checkIn.answers().medicine().names())
                .fields()
                .get("text");
        return kept == null ? "" : kept.toString();
    }
}
