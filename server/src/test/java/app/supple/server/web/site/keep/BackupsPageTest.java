// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.keep;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsPageTest {

    @Test
    void the_age_of_the_newest_copy_is_told(@TempDir Path folder) {
        try (var house = RunningHouse.in(folder)) {
            assertThat(house.get("/settings/backups").body()).contains("There is no copy yet");

            var made = house.post("/settings/backups", "x=y");
            assertThat(made.headers().firstValue("Location")).contains("/settings/backups?made=yes");
            assertThat(house.get("/settings/backups").body())
                    .contains("of last night", "Sunday 22 November", "MB", "restore --newest", folder.toString());

            house.setClock("2026-11-23T20:00:00Z");
            assertThat(house.get("/settings/backups").body()).contains("one night old");
            house.setClock("2026-11-26T20:00:00Z");
            assertThat(house.get("/settings/backups").body()).contains("4 nights old");
        }
    }

    @Test
    void why_there_is_none_is_told_with_what_to_do(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("backups"), "in the way");
        try (var house = RunningHouse.in(folder)) {
            assertThat(house.post("/settings/backups", "x=y").headers().firstValue("Location"))
                    .contains("/settings/backups");

            assertThat(house.get("/settings/backups").body()).contains("At 21:45: ", "There is no copy yet");
        }
    }
}
