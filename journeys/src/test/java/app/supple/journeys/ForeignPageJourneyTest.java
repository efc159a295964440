// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A page from elsewhere, open in the same browser, that would like to change something here.
class ForeignPageJourneyTest extends Journey {

    private static final String EVIL = """
            <!doctype html><title>evil</title>
            <form id="form" method="post" action="SUPPLE/settings/rhythm" target="frame">
              <input name="rise" value="03:00"><input name="bed" value="20:00"><input name="on_monday" value="yes">
            </form>
            <iframe name="frame"></iframe>
            """;

    private static final String TRY_EVERYTHING = """
            async supple => {
              const entry = supple + '/api/v1/entries/00000000-0000-4000-8000-000000000001';
              const body = JSON.stringify({ routine: 'morning', started_at: '2026-11-22T06:00:00Z',
                ended_at: '2026-11-22T06:06:00Z', zone: 'UTC', ending: 'finished', steps: [] });
              const tries = ['text/plain', 'application/json', 'application/x-www-form-urlencoded'].flatMap(type =>
                ['cors', 'no-cors'].flatMap(mode => ['PUT', 'POST'].map(method =>
                  fetch(entry, { method, mode, body, headers: { 'Content-Type': type } }).catch(() => 'refused'))));
              await Promise.all(tries);
              navigator.sendBeacon(supple + '/settings', new URLSearchParams({ gentle_minutes: '0' }));
              document.getElementById('form').submit();
              return fetch(supple + '/api/v1/today').then(answer => answer.text()).catch(() => 'nothing read');
            }""";

    @Test
    void a_page_from_elsewhere_can_neither_change_nor_read_anything() throws IOException {
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = EVIL.replace("SUPPLE", supple().url("")).getBytes(StandardCharsets.UTF_8);
        elsewhere.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
        try {
            attack("http://localhost:" + elsewhere.getAddress().getPort() + "/");
        } finally {
            elsewhere.stop(0);
        }

        Page own = phone();
        open(own, "/settings/rhythm");
        assertThat(own.getByLabel("Bed")).hasValue("22:30");
        open(own, "/diary");
        assertThat(own.locator(".entry-card")).hasCount(0);
    }

    private void attack(String address) {
        Page evil = Chromium.browser()
                .newContext(Screen.DESKTOP.context(ColorScheme.LIGHT))
                .newPage();
        evil.navigate(address);
        Object read = evil.waitForResponse(
                        answer -> answer.url().endsWith("/settings/rhythm"),
                        () -> Assertions.assertThat(evil.evaluate(TRY_EVERYTHING, supple().url("")))
                                .isEqualTo("nothing read"))
                .status();
        Assertions.assertThat(read).isEqualTo(403);
        evil.context().close();
    }
}
