// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivitiesPagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Test
    void they_are_named_asked_about_and_told(@TempDir Path folder) {
        try (var house = RunningHouse.in(folder)) {
            HttpResponse<String> named =
                    house.post("/activities", "for=check-in&name_1=Sitting&name_2=Lifting&seen=" + seen(house));
            assertThat(named.headers().firstValue("Location")).contains("/check-in");
            assertThat(house.get("/check-in").body())
                    .contains("activity_a1", "activity_a2", "as before the back trouble");

            house.post("/check-in/2026-11-22", "activity_a1=3&activity_a2=10&revision=0");
            house.post("/activities", "id_2=a2&name_2=Lifting&seen=" + seen(house));

            assertThat(Seen.words(house.get("/diary/2026-11-22"), "id=\"check-in\"", "</section>"))
                    .contains("Can do: Sitting 3 of 10", "Can do: Lifting 10 of 10");
            assertThat(house.get("/check-in/2026-11-15").body()).doesNotContain("activity_a1");
        }
    }

    @Test
    void who_was_slower_sees_what_the_other_device_kept(@TempDir Path folder) {
        try (var house = RunningHouse.in(folder)) {
            String seen = seen(house);
            house.post("/activities", "name_1=Sitting&seen=" + seen);
            HttpResponse<String> slower = house.post("/activities", "name_1=Walking&seen=" + seen);

            assertThat(slower.statusCode()).isEqualTo(409);
            assertThat(slower.body()).contains("Another device was faster.", "<li>Sitting</li>", "value=\"Walking\"");
            assertThat(house.post("/activities", "name_1=Sitting&seen=" + seen).statusCode())
                    .isEqualTo(303);
        }
    }

    private static String seen(RunningHouse house) {
        var found = SEEN.matcher(house.get("/activities").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
