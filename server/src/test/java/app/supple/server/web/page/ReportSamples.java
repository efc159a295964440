// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Sketch;
import app.supple.server.web.page.report.ReportView;
import app.supple.server.web.page.report.ReportView.Drawn;
import app.supple.server.web.page.report.ReportView.Form;
import app.supple.server.web.page.report.ReportView.Passage;
import app.supple.server.web.page.report.ReportView.Table;
import java.util.List;

/// A page for a clinician: filled, and with nothing on it yet.
final class ReportSamples {

    private ReportSamples() {}

    static List<Samples.Page> pages() {
        return List.of(
                new Samples.Page("report", "report", full()), new Samples.Page("report-empty", "report", empty()));
    }

    private static ReportView full() {
        var outcomes = new Table(
                "Outcomes",
                List.of("Measure (scale)", "Start", "Change"),
                List.of(List.of("Usual pain", "6", "−3")),
                "and 2 more");
        var sketch = new Sketch("chart-0", "Usual pain", "Two values.", "chart", List.of());
        return new ReportView(
                Samples.frame("For your clinician", Place.ELSEWHERE),
                "Anna Berg, born 1978",
                "Weeks 1 to 8 of 12",
                List.of("Usual pain fell.", "80 of 112 planned sessions done."),
                outcomes,
                List.of(sketch),
                outcomes,
                List.of(new Passage("Safety screen", List.of("Not answered yet."))),
                List.of(new Drawn("Cat-camel", output -> output.writeContent("<svg></svg>"))),
                "Self-reported.",
                new Form(
                        "/report",
                        "",
                        "1850",
                        true,
                        List.of(new FieldError("name", "Write a name."), new FieldError("born", "Write a year."))));
    }

    private static ReportView empty() {
        var none = new Table("Outcomes", List.of(), List.of(), "Nothing to read yet.");
        return new ReportView(
                Samples.frame("For your clinician", Place.ELSEWHERE),
                "",
                "Week 1",
                List.of("Not rated yet."),
                none,
                List.of(),
                none,
                List.of(),
                List.of(),
                "Self-reported.",
                new Form("/report", "", "", false, List.of()));
    }
}
