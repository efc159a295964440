// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.SampleEntries;
import app.supple.diary.entry.EntryId;
import app.supple.person.PersonId;
import app.supple.progress.experiment.Draw;
import app.supple.progress.experiment.Experiment;
import app.supple.server.store.Store;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who did every evening that an experiment left to them, and nothing else, seen from 22 November 2026.
class LeftOutByChanceTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 1);

    @Test
    void evenings_that_an_experiment_leaves_out_are_not_missed(@TempDir Path folder) {
        var experiment = Experiment.after(BEGUN.minusDays(1), Draw.by(new SplittableRandom(7)));
        try (Store store = Store.open(folder)) {
            store.experiments().begin(PersonId.ME, experiment);
            for (LocalDate day = BEGUN; day.isBefore(LocalDate.of(2026, 11, 23)); day = day.plusDays(1)) {
                if (!experiment.isOff(day)) {
                    var id = new EntryId(new UUID(7, day.toEpochDay()));
                    store.entries().add(SampleEntries.of(PersonId.ME, SampleEntries.evening(day, 21), id));
                }
            }
        }
        try (var house = RunningHouse.in(folder)) {
            String page =
                    house.get("/progress").body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");

            assertThat(page).contains("100 % of evenings in four weeks", "0 % of mornings in four weeks");
        }
    }
}
