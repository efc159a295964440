// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands in sessions of days that are over.
record Lives(RunningHouse house) {

    void morning(LocalDate date, @Nullable Integer before, @Nullable Integer after) {
        session("morning", date + "T07:0", before, after);
    }

    void evening(LocalDate date, @Nullable Integer before, @Nullable Integer after) {
        session("evening", date + "T19:0", before, after);
    }

    /// Evening sessions on every second day, and a morning on each: with less pain after an evening session.
    void everySecondEvening(LocalDate first, int days, int after, int otherwise) {
        for (int day = 0; day < days; day++) {
            morning(first.plusDays(day), day % 2 == 1 ? after : otherwise, null);
            if (day % 2 == 0) {
                evening(first.plusDays(day), 5, 3);
            }
        }
    }

    private void session(String routine, String time, @Nullable Integer before, @Nullable Integer after) {
        String json = NewEntry.good()
                .with("routine", routine)
                .with("started_at", time + "0:00Z")
                .with("ended_at", time + "9:00Z")
                .with("pain_before", before)
                .with("pain_after", after)
                .json();
        UUID id = UUID.nameUUIDFromBytes(time.getBytes(StandardCharsets.UTF_8));
        assertThat(house.put("/api/v1/entries/" + id, json).statusCode()).isEqualTo(201);
    }
}
