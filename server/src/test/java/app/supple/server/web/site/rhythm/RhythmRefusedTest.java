// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be lived or wished is refused at its field, with what to do, and what was typed stays.
class RhythmRefusedTest extends SharedHouse {

    private static final String ADDRESS = "/settings/rhythm";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rise          | 25:00 | rise          | Choose a time such as 07:00.",
                "rise          | 7     | rise          | Choose a time such as 07:00.",
                "rise          | 07:00:30 | rise       | Choose a time such as 07:00.",
                "rise          | ''    | rise          | Choose a time such as 07:00.",
                "bed           | 24:00 | bed           | Choose a time such as 22:30.",
                "bed           | late  | bed           | Choose a time such as 22:30.",
                "bed           | 10:59 | bed           | makes a day of under 4 or over 20 hours. Choose another time.",
                "bed           | 03:01 | bed           | makes a day of under 4 or over 20 hours. Choose another time.",
                "bed           | 07:00 | bed           | makes a day of under 4 or over 20 hours. Choose another time.",
                "every         | 61    | every         | Choose one of those shown.",
                "counted       | x     | counted       | Choose one of those shown.",
                "when          | x     | when          | Choose one of those shown.",
                "posture       | 29    | posture       | Choose one of those shown.",
                "cap           | 0     | cap           | Choose a whole number from 1 to 24, or leave it empty for no limit.",
                "cap           | 25    | cap           | Choose a whole number from 1 to 24, or leave it empty for no limit.",
                "cap           | 1.5   | cap           | Choose a whole number from 1 to 24, or leave it empty for no limit."
            })
    void a_wrong_field_is_marked_and_nothing_is_kept(String field, String value, String wrong, String message) {
        refused(RhythmPost.usual().with(field, value), wrong, message);
    }

    @ParameterizedTest
    @CsvSource({"29", "241", "''", "1.5", "-60", "99999999999"})
    void another_interval_has_30_to_240_whole_minutes(String minutes) {
        refused(
                RhythmPost.usual().with("every", "other").with("every_minutes", minutes),
                "every_minutes",
                "Choose a whole number from 30 to 240.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:00-12:00 | 11:59-14:00 | range2_from | 11:59 to 14:00 overlaps 09:00 to 12:00. Let one end",
                "06:00-09:00 | -           | range1_from | 06:00 to 09:00 lies outside your day from 07:00 to 22:30.",
                "21:00-23:00 | -           | range1_from | 21:00 to 23:00 lies outside your day from 07:00 to 22:30.",
                "09:00-09:00 | -           | range1_to   | From 09:00 to 09:00 has no length. Choose another end.",
                "09:00-      | -           | range1_to   | Choose a time such as 17:00, or empty both fields.",
                "-           | -17:00      | range2_from | Choose a time such as 09:00, or empty both fields.",
                "-           | -           | range1_from | Choose from when to when, or the whole day."
            })
    void hours_that_cannot_be_are_marked(String one, String two, String wrong, String message) {
        var post = RhythmPost.usual().with("when", "ranges");
        refused(post.with("range", 1, one).with("range", 2, two), wrong, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12:00-12:00 | -           | quiet1_to   | From 12:00 to 12:00 has no length. Choose another end.",
                "12:00-      | -           | quiet1_to   | Choose a time such as 17:00, or empty both fields.",
                "07:00-22:30 | -           | quiet1_from | Nothing is left of Monday. Let the silence end earlier",
                "06:00-15:00 | 15:00-23:00 | quiet1_from | Nothing is left of Monday. Let the silence end earlier"
            })
    void silence_without_length_or_without_end_is_marked(String one, String two, String wrong, String message) {
        refused(RhythmPost.usual().with("quiet", 1, one).with("quiet", 2, two), wrong, message);
    }

    @Test
    void nobody_goes_to_bed_after_having_risen() {
        refused(
                RhythmPost.on("monday").with("rise", "12:00").with("bed", "07:01"),
                "bed",
                "Bed at 07:01 comes after rising on Tuesday. Choose an earlier time, or tick that day too.");
        assertThat(house.post(
                                ADDRESS,
                                RhythmPost.on("sunday")
                                        .with("rise", "11:00")
                                        .with("bed", "06:59")
                                        .text())
                        .statusCode())
                .isEqualTo(303);
        refused(
                RhythmPost.on("monday").with("rise", "06:00"),
                "rise",
                "Sunday ends in bed at 06:59. Rise later than that, or tick that day too.");
    }

    @Test
    void no_day_at_all_is_told() {
        HttpResponse<String> answer = house.post(ADDRESS, "rise=07:00&bed=22:30");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Seen.words(answer)).contains("Choose one day at least.");
        assertThat(answer.body()).contains("href=\"#days\"", "id=\"days-error\"");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        HttpResponse<String> answer = house.post(
                ADDRESS,
                "rise=x&bed=&every=other&every_minutes=7&cap=99&when=ranges&range1_from=09:00&range1_to="
                        + "&quiet1_from=&quiet1_to=12:00&posture=x&counted=x");

        assertThat(answer.statusCode()).isEqualTo(422);
        for (String field : new String[] {
            "days", "rise", "bed", "every_minutes", "counted", "cap", "range1_to", "quiet1_from", "posture"
        }) {
            assertThat(answer.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"");
        }
    }

    @Test
    void hostile_words_come_back_as_words() {
        HttpResponse<String> answer = house.post(ADDRESS, "rise=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&bed=22:30");

        assertThat(answer.body())
                .contains("value=\"&#34;>&lt;script>alert(1)&lt;/script>\"")
                .doesNotContain("<script>");
    }

    private static void refused(RhythmPost post, String field, String message) {
        String before = house.get(ADDRESS).body();

        HttpResponse<String> answer = house.post(ADDRESS, post.text());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Seen.words(answer)).contains("Not saved yet. What you typed is still here.", message);
        assertThat(answer.body())
                .contains("href=\"#" + field + "\"", "id=\"" + field + "\"", "id=\"" + field + "-error\"");
        post.fields()
                .forEach((name, value) -> assertThat(answer.body())
                        .as(name)
                        .contains(
                                name.startsWith("range") || name.startsWith("quiet")
                                        ? "value=\"" + value + "\""
                                        : name));
        assertThat(house.get(ADDRESS).body()).isEqualTo(before);
    }
}
