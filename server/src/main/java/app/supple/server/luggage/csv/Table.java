// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.csv;

import app.supple.diary.checkin.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tables, with their columns. Names and order never change; new columns come last.
public enum Table {
    SESSIONS,
    STEPS,
    NOTES,
    CHECK_INS;

    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return switch (this) {
            case SESSIONS ->
                List.of(
                        "id",
                        "date",
                        "routine",
                        "started_at",
                        "ended_at",
                        "zone",
                        "ending",
                        "seconds",
                        "pain_before",
                        "pain_after",
                        "note");
            case STEPS ->
                List.of(
                        "session_id",
                        "position",
                        "stretch",
                        "form",
                        "side",
                        "outcome",
                        "planned_seconds",
                        "seconds",
                        "pain");
            case NOTES -> List.of("date", "pain", "medicine", "limited", "words");
            case CHECK_INS -> checkIns();
        };
    }

    private static List<String> checkIns() {
        List<String> columns = new ArrayList<>(List.of("date", "round"));
        for (Measure measure : Measure.values()) {
            columns.add(measure.name().toLowerCase(Locale.ROOT));
        }
        columns.addAll(List.of("medicine_names", "medicine", "activities", "words"));
        return List.copyOf(columns);
    }
}
