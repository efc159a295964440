// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The months of the diary, seen from Sunday 22 November 2026, 21:45 in Berlin.
class DiaryMonthsTest extends SharedHouse {

    private static final Pattern DAY = Pattern.compile("<li class=\"day[ \"]");

    @BeforeAll
    static void fill() {
        done("morning", "2026-11-02T08:00:00+01:00");
        done("evening", "2026-11-02T21:30:00+01:00");
        done("evening", "2026-11-01T21:30:00+01:00");
        done("evening", "2025-12-31T23:59:59+01:00");
        done("evening", "2026-01-01T03:59:59+01:00");
        done("morning", "2026-01-01T04:00:00+01:00");
        done("evening", "2026-03-29T03:00:00+02:00");
        done("evening", "2026-10-25T02:30:00+02:00");
        done("evening", "2026-10-25T02:30:00+01:00");
        done("cat-camel", "2024-02-29T12:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, November 2026, 30, 7",
        "2026-10-25, October 2026, 31, 4",
        "2026-02-01, February 2026, 28, 7",
        "2024-02-29, February 2024, 29, 4",
        "2023-05-31, May 2023, 31, 1",
        "1900-02-28, February 1900, 28, 4",
        "2000-02-29, February 2000, 29, 2"
    })
    void a_month_has_all_its_days_and_begins_on_its_weekday(String date, String month, int days, int weekday) {
        HttpResponse<String> page = house.get("/diary/" + date);

        assertThat(Seen.words(page, "<h2 id=\"month\"", "</h2>")).isEqualTo(month);
        assertThat(DAY.matcher(page.body()).results()).hasSize(days);
        assertThat(page.body()).contains("days-from-" + weekday + "\"").containsOnlyOnce("aria-current=\"date\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-10-31, ''",
        "2026-11-01, 2026-10-31, ''",
        "2026-10-31, 2026-09-30, 2026-11-22",
        "2026-01-15, 2025-12-31, 2026-02-28",
        "2025-12-31, 2025-11-30, 2026-01-31",
        "2024-03-01, 2024-02-29, 2024-04-30"
    })
    void earlier_and_later_lead_to_the_last_day_of_their_month_and_never_to_tomorrow(
            String date, String earlier, String later) {
        List<String> steps = Seen.links(house.get("/diary/" + date)).stream()
                .filter(link ->
                        link.matches("/diary/\\d{4}-\\d{2}-\\d{2}") && !link.startsWith(date.substring(0, 7), 7))
                .toList();

        assertThat(steps).contains("/diary/" + earlier);
        if (later.isEmpty()) {
            assertThat(steps).allSatisfy(step -> assertThat(step).isLessThanOrEqualTo("/diary/2026-11-22"));
        } else {
            assertThat(steps).contains("/diary/" + later);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 3 sessions this month.",
        "2026-10-01, 2 sessions this month.",
        "2026-03-31, One session this month.",
        "2026-01-31, One session this month.",
        "2025-12-31, 2 sessions this month.",
        "2024-02-01, One session this month.",
        "2023-05-01, ''"
    })
    void a_month_counts_its_sessions_and_says_nothing_where_there_are_none(String date, String line) {
        assertThat(Seen.words(house.get("/diary/" + date), "Upper half morning", "</p>"))
                .isEqualTo(("Upper half morning, lower half evening. " + line).strip());
    }

    private static void done(String routine, String start) {
        String end = OffsetDateTime.parse(start).plusMinutes(6).toString();
        String json = NewEntry.good()
                .with("routine", routine)
                .with("started_at", start)
                .with("ended_at", end)
                .json();
        String id = UUID.nameUUIDFromBytes((routine + start).getBytes(StandardCharsets.UTF_8))
                .toString();
        assertThat(house.put("/api/v1/entries/" + id, json).statusCode()).isEqualTo(201);
    }
}
