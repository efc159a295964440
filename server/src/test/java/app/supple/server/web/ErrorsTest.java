// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Every way to be told no that a sender can bring about, as `docs/errors.md` has it: to programs and to people.
class ErrorsTest extends SharedHouse {

    private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};
    private static final String GONE = "8f1c7a52-0c1e-4c7e-9a5b-3f2b8f0d4e13";

    @BeforeAll
    static void fill() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.put("/api/v1/entries/" + GONE, NewEntry.good().json());
        house.post("/entries/" + GONE + "/remove", "");
    }

    static Stream<Arguments> toPrograms() {
        String good = NewEntry.good().json();
        return Stream.of(
                no(400, "bad-json", "PUT", NewEntry.ADDRESS, "{", "application/json"),
                no(404, "not-found", "GET", "/api/v1/entries/" + NewEntry.OTHER_ID, "", ""),
                no(404, "not-found", "GET", "/api/v2/today", "", ""),
                no(404, "not-found", "GET", "/api/", "", ""),
                no(404, "not-found", "GET", "/api/v1/sessions/", "", ""),
                no(405, "wrong-method", "PUT", "/api/v1/today", "{}", "application/json"),
                no(410, "removed", "PUT", "/api/v1/entries/" + GONE, good, "application/json"),
                no(413, "too-large", "PUT", NewEntry.ADDRESS, " ".repeat(65_537), "application/json"),
                no(415, "wrong-type", "PUT", NewEntry.ADDRESS, good, "text/plain"),
                no(415, "wrong-type", "PUT", NewEntry.ADDRESS, good, "application/json-patch+json"),
                no(422, "invalid", "PUT", NewEntry.ADDRESS, "{}", "application/json"),
                no(422, "invalid", "GET", "/api/v1/entries/1", "", ""),
                no(422, "invalid", "GET", "/api/v1/entries?from=1", "", ""));
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("toPrograms")
    void a_program_gets_problem_details(int status, String type, String[] ask) {
        HttpResponse<String> answer = ask[3].isEmpty()
                ? house.send(ask[0], ask[1], ask[2])
                : house.send(ask[0], ask[1], ask[2], "Content-Type", ask[3]);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode problem = RunningHouse.json(answer);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).endsWith(".");
        assertThat(problem.get("detail").asString()).endsWith(".");
        assertThat(problem.get("errors").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /safety, 'GET, HEAD'",
        "OPTIONS, /, 'GET, HEAD'",
        "PATCH, /settings, 'GET, HEAD, POST'",
        "GET, /entries/" + NewEntry.OTHER_ID + "/remove, POST"
    })
    void a_known_address_says_which_methods_it_takes(String method, String address, String allowed) {
        HttpResponse<String> answer = house.send(method, address, "", "Origin", house.origin());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        assertThat(answer.body()).contains("This address takes " + allowed + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nowhere | Check the address, or start at Today.",
                "/api | Check the address, or start at Today.",
                "/stretches/back-flip | There is no such stretch. See them all at Stretches.",
                "/play/noon | There is no session of that name. Try morning or evening.",
                "/diary/tomorrow | A day is written like this: 2026-11-22.",
                "/diary/2026-11-23 | That day is still to come. Your diary begins in the past.",
                "/figures/back-flip.svg | There is no figure 'back-flip'.",
                "/assets/old/css/base.css | This file belongs to another version of Supple. Reload the page.",
                "/entries/" + NewEntry.OTHER_ID + " | There is no such entry. It may have been deleted.",
                "/entries/" + GONE + " | There is no such entry. It may have been deleted."
            })
    void a_person_who_asks_for_what_is_not_there_gets_a_page_that_says_what_to_do(String address, String advice) {
        HttpResponse<String> page = house.get(address);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Seen.headline(page)).isEqualTo("There is nothing here.");
        assertThat(Seen.words(page)).contains(advice, "Your diary is as it was.", "Back to Today", "Code 404");
        assertThat(Seen.words(page)).doesNotContain("Nothing was changed.");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache, private");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/settings | bed=%z | 422 | The form could not be read. Go back and send it again.",
                "/entries/1 | note=x | 422 | The id of an entry is a UUID in small letters.",
                "/entries/1/put-back | x=x | 422 | The id of an entry is a UUID in small letters.",
                "/nowhere | note=x | 404 | Check the address, or start at Today."
            })
    void a_person_whose_change_was_refused_hears_that_nothing_happened(
            String address, String form, int status, String advice) {
        HttpResponse<String> page = house.post(address, form);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(Seen.words(page)).contains(advice, "Your diary is as it was.", "Code " + status);
    }

    @ParameterizedTest
    @CsvSource({"'', 403", "https://example.org, 403", "null, 403"})
    void a_form_from_elsewhere_is_told_where_to_go(String origin, int status) {
        HttpResponse<String> page = origin.isEmpty()
                ? house.send("POST", "/settings", "rise=07:00", FORM)
                : house.send("POST", "/settings", "rise=07:00", FORM[0], FORM[1], "Origin", origin);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(Seen.headline(page)).isEqualTo("This change did not come from Supple’s own pages.");
        assertThat(Seen.words(page)).contains("Open Supple itself and try again there. Nothing was changed.");
    }

    private static Arguments no(int status, String type, String... ask) {
        return Arguments.of(status, type, ask);
    }
}
