// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.PauseView.Days;
import app.supple.server.web.page.PauseView.Row;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import java.util.List;

/// Somebody who pauses, and somebody whose days do not fit.
final class PauseSamples {

    private static final List<Choice> BECAUSE =
            List.of(new Choice("holiday", "Holiday", true, ""), new Choice("illness", "Illness", false, ""));

    private PauseSamples() {}

    static PauseView two() {
        var rows = List.of(
                new Row("a", "Until 11:25"),
                new Row("b", "From Thursday 24 December to Thursday 31 December, on holiday"));
        return view(
                "Paused until 11:25. Then: 13:00, in 2 hours 35 minutes.", rows, new Days("", "", BECAUSE, List.of()));
    }

    static PauseView wrong() {
        var errors = List.of(new FieldError("last", "2026-12-23 comes before 2026-12-24; choose a later last day."));
        return view("11:00, in 35 minutes.", List.of(), new Days("2026-12-24", "2026-12-23", BECAUSE, errors));
    }

    private static PauseView view(String next, List<Row> rows, Days days) {
        return new PauseView(Samples.frame("Pause", Place.SETTINGS), "/pause", next, rows, days);
    }
}
