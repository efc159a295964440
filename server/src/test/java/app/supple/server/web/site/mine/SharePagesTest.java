// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.picture.Photos;
import app.supple.server.web.Multipart;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From one Supple to another.
class SharePagesTest {

    private static final Pattern TAKE = Pattern.compile("action=\"(/mine/take/[0-9a-f]{32})\"");
    private static final Pattern PICK = Pattern.compile("name=\"pick\" value=\"(own-[a-z0-9]+)\"");
    private static final Pattern PICTURE = Pattern.compile("src=\"(/mine/pictures/[0-9a-f]{32}\\.png)\"");

    private static final Pattern OWN = Pattern.compile("/mine/(own-[a-z0-9]+)\"");

    private RunningHouse here;
    private RunningHouse there;

    @BeforeEach
    void open(@TempDir Path one, @TempDir Path other) {
        here = RunningHouse.in(one);
        there = RunningHouse.in(other);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void a_shared_exercise_is_looked_at_and_then_taken_in_with_its_picture() {
        byte[] file = shared();

        HttpResponse<String> look = new Multipart().file("file", file).post(there, "/mine/take");
        assertThat(look.body()).contains("Nothing is taken in yet", "Clam", "10 slow a side, with a picture");
        assertThat(there.get("/mine").body()).contains("Nothing yet.");

        assertThat(there.post(found(TAKE, look.body()), "").statusCode()).isEqualTo(303);

        assertThat(there.get("/mine").body()).contains("Clam", "/mine/pictures/");
        HttpResponse<String> again = new Multipart().file("file", file).post(there, "/mine/take");
        assertThat(again.body()).contains("There is nothing to take in.", "You have “Clam” already.");
    }

    @Test
    void a_routine_comes_along_with_the_exercises_it_is_made_of() {
        add();
        String own = found(OWN, here.get("/mine").body());
        here.post("/routines", "title=Tea+break&from=desk");
        here.post(
                "/routines/my-tea-break",
                "title=Tea+break&part=practice&revision=1&stretch-0=" + own
                        + "&each-0=4&times-0=5&rest-0=&sides-0=left");
        HttpResponse<String> file = here.get("/mine/share/file?title=For%20Ben&routine=my-tea-break");

        HttpResponse<String> look = new Multipart()
                .file("file", file.body().getBytes(StandardCharsets.UTF_8))
                .post(there, "/mine/take");
        assertThat(look.body()).contains("A routine: for any time", "Clam, 5 slow, left side");
        there.post(found(TAKE, look.body()), "");

        assertThat(there.get("/routines").body()).contains("Tea break", "1 stretch");
        assertThat(there.get("/api/v1/sessions/my-tea-break").body()).contains("Clam", "5 slow, left side");
    }

    @Test
    void a_picture_is_served_as_one_and_as_nothing_else() {
        add();
        HttpResponse<String> picture = here.get(found(PICTURE, here.get("/mine").body()));

        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
    }

    @Test
    void a_file_that_is_none_is_refused_with_all_that_is_wrong() {
        HttpResponse<String> answer = new Multipart()
                .file("file", "{\"format\": \"x\", \"version\": 9}".getBytes(StandardCharsets.UTF_8))
                .post(there, "/mine/take");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nothing was taken in.", "<code>format</code>", "<code>version</code>", "<code>title</code>");
        assertThat(new Multipart().post(there, "/mine/take").body()).contains("Choose a file first");
    }

    @Test
    void too_large_a_file_is_not_read_to_its_end() {
        byte[] spaces = " ".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(new Multipart()
                        .file("file", spaces)
                        .post(there, "/mine/take")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_title_and_a_choice_are_needed() {
        add();

        HttpResponse<String> answer = here.get("/mine/share/file?title=");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The title is missing.", "Choose at least one exercise or routine.");
        assertThat(there.post("/mine/take/" + "0".repeat(32), "").statusCode()).isEqualTo(404);
    }

    @Test
    void the_schema_is_served() {
        HttpResponse<String> schema = here.get("/share/supple-1.schema.json");

        assertThat(schema.headers().firstValue("Content-Type")).contains("application/schema+json");
        assertThat(RunningHouse.json(schema).get("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    private byte[] shared() {
        add();
        String pick = found(PICK, here.get("/mine/share").body());
        HttpResponse<String> file = here.get("/mine/share/file?title=For%20Ben&pick=" + pick);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"exercises.supple.json\"");
        return file.body().getBytes(StandardCharsets.UTF_8);
    }

    private void add() {
        HttpResponse<String> added = new Multipart()
                .field("name", "Clam")
                .field("position", "lying")
                .field("steps", "Lie on your side.\r\nLift the upper knee.")
                .field("kind", "cycles")
                .field("seconds", "4")
                .field("repetitions", "10")
                .field("sides", "two")
                .file("picture", Photos.of("jpg", 60, 40))
                .post(here, "/mine");
        assertThat(added.statusCode()).isEqualTo(303);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
