// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Today through the hours of a day on which nothing is done; rising 07:00, bed 22:30, in Berlin in winter.
class TodayHoursTest extends SharedHouse {

    @ParameterizedTest
    @ValueSource(strings = {"04:00", "05:30", "06:59", "07:00", "07:59", "08:00", "11:00", "14:44"})
    void in_the_first_half_of_the_day_the_morning_session_is_the_one_to_start(String time) {
        HttpResponse<String> page = at("2026-11-22", time);

        assertThat(Seen.headline(page)).matches("Start gently: [67] minutes for your back\\.");
        assertThat(Seen.words(page)).contains("07:00, Morning, next 09:00, Break", "21:30, Evening, later");
        assertThat(primary(page)).isEqualTo("Start morning session");
        assertThat(Seen.words(page, "aria-labelledby=\"evening\"", "</section>"))
                .contains("Start now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:45", "18:00", "21:29", "21:30", "22:30", "23:59"})
    void in_the_second_half_of_the_day_it_is_the_evening_session(String time) {
        HttpResponse<String> page = at("2026-11-22", time);

        assertThat(Seen.headline(page)).isEqualTo("Tonight: 10 minutes before sleep.");
        assertThat(Seen.words(page))
                .contains(
                        "07:00, Morning, passed 09:00, Break. Not sent: Supple was not running, or your plan was another.",
                        "21:30, Evening, ");
        assertThat(primary(page)).isEqualTo("Start evening session");
        assertThat(Seen.words(page, "aria-labelledby=\"morning\"", "</section>"))
                .contains("Start now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:30", "02:44", "02:45", "03:59"})
    void until_four_in_the_morning_it_is_still_the_evening_before(String time) {
        HttpResponse<String> page = at("2026-11-23", time);

        assertThat(Seen.words(page)).contains("Sunday 22 November").doesNotContain("Monday 23 November:");
        assertThat(Seen.headline(page)).isEqualTo("Tonight: 10 minutes before sleep.");
        assertThat(rolledOut(page)).isEqualTo(99.9);
    }

    @ParameterizedTest
    @CsvSource({"04:00, true", "06:59, true", "07:59, true", "08:00, false", "14:00, false", "21:30, false"})
    void only_up_to_an_hour_after_rising_the_morning_is_gentler_and_says_so(String time, boolean gentle) {
        String morning = Seen.words(at("2026-11-22", time), "aria-labelledby=\"morning\"", "</section>");

        String why =
                "Soon after rising, pelvic tilt stands in for child's pose; trunk rotation and cat-camel stay small.";
        String other = "Up for a while already? Do the full five";
        assertThat(morning.contains(why)).as(morning).isEqualTo(gentle);
        assertThat(morning.contains(other)).as(morning).isEqualTo(gentle);
    }

    @Test
    void the_mat_is_rolled_out_further_with_every_hour_and_whole_at_bedtime() {
        List<Double> rolled = Stream.of("07:00", "09:00", "11:00", "13:00", "15:00", "17:00", "19:00", "22:30")
                .map(time -> rolledOut(at("2026-11-22", time)))
                .toList();

        assertThat(rolled).doesNotHaveDuplicates().isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
        assertThat(rolled.getLast()).isEqualTo(99.9);
        assertThat(rolledOut(at("2026-11-22", "05:00"))).isEqualTo(rolled.getFirst());
    }

    @Test
    void the_week_begins_on_monday_and_ends_on_sunday() {
        String sunday = Seen.words(at("2026-11-22", "12:00"), "aria-labelledby=\"week\"", "</section>");
        String monday = Seen.words(at("2026-11-23", "12:00"), "aria-labelledby=\"week\"", "</section>");

        assertThat(sunday)
                .contains("Monday 16 November: rest", "Sunday 22 November: rest")
                .doesNotContain("to come");
        assertThat(monday)
                .contains("Monday 23 November: rest", "Tuesday 24 November: to come", "Sunday 29 November: to come");
    }

    @Test
    void asking_again_within_the_minute_shows_the_same_page_and_a_minute_later_the_day_went_on() {
        String first = at("2026-11-22", "12:00").body();

        house.setClock("2026-11-22T11:00:59.999Z");
        assertThat(house.get("/").body()).isEqualTo(first);
        house.setClock("2026-11-22T11:01:00Z");
        assertThat(house.get("/").body()).isNotEqualTo(first);
    }

    /// A wall-clock time in Berlin in winter.
    private static HttpResponse<String> at(String date, String time) {
        house.setClock(
                OffsetDateTime.parse(date + "T" + time + "+01:00").toInstant().toString());
        return house.get("/");
    }

    private static String primary(HttpResponse<String> page) {
        return Seen.words(page, "<a class=\"button primary\"", "</a>");
    }

    /// How far the mat reaches, in percent.
    private static double rolledOut(HttpResponse<String> page) {
        String roll = "<svg class=\"roll mat-narrow\" x=\"";
        int start = page.body().indexOf(roll) + roll.length();
        return Double.parseDouble(page.body().substring(start, page.body().indexOf('%', start)));
    }
}
