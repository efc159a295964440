// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.person.Person;
import app.supple.progress.report.Reports;
import app.supple.server.pdf.PdfPress;
import app.supple.server.store.Store;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.api.clinician.FhirApi;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.report.ReportPage;
import app.supple.server.wire.fhir.FhirBundle;
import app.supple.server.words.Pictures;
import java.util.Map;
import java.util.UUID;

/// Introduces what goes along to a clinician to all that it tells of.
record Reporting(Made made, Following following, Gate gate, Visits visits, Pictures pictures) {

    ReportPage page(Frames frames, Send send) {
        var rooms = new ReportPage.Rooms(reports(), () -> gate.interview().questionnaire(), pictures, PdfPress::print);
        return new ReportPage(rooms, visits, frames, send);
    }

    FhirApi fhir() {
        return new FhirApi(this::bundle, visits);
    }

    /// As a file of FHIR, for who asks from a command line.
    Map<String, Object> bundle() {
        return bundle(visits.visit());
    }

    private Map<String, Object> bundle(Visit visit) {
        Person person = visit.person();
        UUID reference = made.store().introductions().reference(person.id(), UUID.randomUUID());
        return FhirBundle.of(
                reports().of(person, visit.now()), reference, gate.interview().questionnaire(), visit.now());
    }

    private Reports reports() {
        Store store = made.store();
        return new Reports(
                Planning.beginning(store),
                new Reports.Noted(store.notes(), store.activities()),
                new Reports.Planned(
                        following.plans(), Planning.circumstances(store, gate.clearances(), visits.known(), following)),
                store.screenings(),
                store.introductions());
    }
}
