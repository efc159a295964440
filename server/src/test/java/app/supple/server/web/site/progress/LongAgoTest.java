// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.SampleEntries;
import app.supple.diary.entry.EntryId;
import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.programme.ProgrammeId;
import app.supple.server.store.Store;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who began more than three years ago, seen from 22 November 2026.
class LongAgoTest {

    private static final LocalDate BEGUN = LocalDate.of(2023, 5, 1);
    private static final int DAYS = 84;

    @Test
    void the_first_weeks_still_stand_beside_the_trial(@TempDir Path folder) {
        try (Store store = Store.open(folder)) {
            store.enrolments().keep(PersonId.ME, new Enrolment(BEGUN, ProgrammeId.TRIAL_DOSE));
            for (int day = 0; day < DAYS; day++) {
                var evening = SampleEntries.evening(BEGUN.plusDays(day), 21);
                store.entries().add(SampleEntries.of(PersonId.ME, evening, new EntryId(new UUID(7, day))));
            }
        }
        try (var house = RunningHouse.in(folder)) {
            String page = house.get("/progress").body();
            String trial = page.substring(page.indexOf("Taking part"))
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");

            assertThat(trial).containsSubsequence("Week 6", "50 %", "Week 12", "50 %");
        }
    }
}
