// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every address that a person can open, good and bad.
class EveryPageTest {

    private static RunningHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.post("/programme", "programme=trial-dose");
        house.post("/notes/2026-11-21", "pain=3");
        house.post("/check-in/2026-11-21", "pain_usual=3");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stretches",
                "/routines",
                "/programme",
                "/programme/choose",
                "/programme/stop",
                "/programme/week",
                "/programme/week?from=2026-11-30",
                "/programme/days/2026-11-22",
                "/stretches/trunk-rotation",
                "/stretches/childs-pose",
                "/stretches/cat-camel",
                "/stretches/hamstring-stretch",
                "/stretches/hip-flexor-stretch",
                "/stretches/pelvic-tilt",
                "/stretches/bridge",
                "/stretches?group=strength",
                "/diary",
                "/progress",
                "/diary?saved=yes",
                "/diary?removed=" + NewEntry.ID,
                "/diary/2026-11-22",
                "/diary/2026-10-01",
                "/diary/0001-01-01",
                "/entries/" + NewEntry.ID,
                "/settings",
                "/settings?saved=yes",
                "/settings/calendar",
                "/settings/reminders",
                "/settings/reminders?done=added",
                "/settings/feed",
                "/notes/2026-11-22",
                "/notes/2026-11-21/remove",
                "/check-in",
                "/check-in?short=yes",
                "/check-in/2026-11-21",
                "/check-in/2026-11-21/saved",
                "/check-in/2026-11-21/remove",
                "/activities",
                "/activities?for=check-in",
                "/mine",
                "/mine/new",
                "/mine/share",
                "/settings/data",
                "/settings/feed?ended=yes",
                "/why",
                "/pause",
                "/settings/backups",
                "/settings/erase",
                "/progress/helps",
                "/settings/rhythm",
                "/settings/rhythm?day=only-saturday&saved=yes",
                "/settings/rhythm?rise=x&show=yes",
                "/report",
                "/report?saved=yes",
                "/safety",
                "/sources",
                "/screening",
                "/screening?for=morning",
                "/screening/questions/bladder",
                "/screening/questions/usual-pain?review=yes",
                "/screening/answers"
            })
    void a_page_has_one_heading_and_a_twin_without_body_for_head(String address) {
        HttpResponse<String> page = house.get(address);
        HttpResponse<String> head = house.send("HEAD", address, "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache, private");
        assertThat(page.body()).startsWith("<!doctype html>").containsOnlyOnce("<h1");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/play/morning", "/play/evening", "/play/evening?spare=no", "/play/cat-camel"})
    void the_player_is_there_for_every_session(String address) {
        HttpResponse<String> page = house.get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>").contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/Stretches",
                "/stretches/Trunk-Rotation",
                "/stretches/back-flip",
                "/stretches/%3Cscript%3E",
                "/play/noon",
                "/programme/days/2026-11-21",
                "/programme/days/x",
                "/screening/questions/horoscope",
                "/play/../../x",
                "/diary/2026-11-23",
                "/notes/2026-11-23",
                "/notes/1999-12-31",
                "/notes/2026-11-20/remove",
                "/check-in/2026-11-23",
                "/check-in/x",
                "/check-in/2026-11-20/saved",
                "/diary/2026-02-30",
                "/diary/yesterday",
                "/diary/-999999999-01-01",
                "/diary/+999999999-12-31",
                "/entries/" + NewEntry.OTHER_ID,
                "/figures/back-flip.svg",
                "/figures/CAT-CAMEL.svg",
                "/figures/.svg",
                "/figures/cat-camel.png",
                "/assets/",
                "/wp-login.php"
            })
    void an_unknown_address_is_told_as_a_page(String address) {
        HttpResponse<String> page = house.get(address);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("Your diary is as it was.", "Back to Today")
                .containsOnlyOnce("<h1")
                .doesNotContain("<script>");
        assertThat(house.send("HEAD", address, "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /favicon.ico, 200",
        "GET, /figures/cat-camel.png, 404",
        "GET, /api/openapi.json, 200",
        "GET, /health, 200",
        "GET, /nowhere, 404",
        "GET, /api/v1/nothing, 404",
        "GET, /entries/one, 422",
        "PUT, /api/v1/entries/one, 415",
        "POST, /settings, 403",
        "OPTIONS, /, 403",
        "DELETE, /, 403",
    })
    void every_answer_tells_the_browser_to_trust_nothing_but_supple(String method, String address, int status) {
        String answer = house.raw(method + " " + address + " HTTP/1.1\r\nHost: localhost:" + house.port()
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: same-origin")
                .contains("Cross-Origin-Opener-Policy: same-origin")
                .contains("Cross-Origin-Resource-Policy: same-origin")
                .contains("Permissions-Policy: camera=()")
                .doesNotContain("unsafe-", "Server:", "Exception");
    }
}
