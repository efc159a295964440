// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a tap on a notification does. No browser lets a test tap one, so the script of the worker runs in a page that
/// stands in for a worker, and tells what it asked for.
class WorkerClicksJourneyTest extends Journey {

    private static final String STAGE = """
            ({ script, server }) => {
              window.told = [];
              window.open_ = [];
              self.registration = { showNotification: async () => {} };
              self.skipWaiting = () => {};
              self.clients = {
                claim: async () => {},
                matchAll: async () => window.open_.map(url => ({
                  url,
                  postMessage: () => {},
                  navigate: async path => (window.told.push('navigate ' + url + ' to ' + path), { focus: async () => {} }),
                })),
                openWindow: async path => void window.told.push('open ' + path),
              };
              window.fetch = async (path, { body }) => (window.told.push(path + ' ' + body), { ok: server });
              const element = document.createElement('script');
              element.textContent = script;
              document.head.append(element);
            }""";

    private static final String TAP = """
            async ({ action, windows }) => {
              window.open_ = windows;
              let done;
              const event = new Event('notificationclick');
              event.action = action;
              event.notification = {
                close: () => window.told.push('close'),
                data: { path: '/play/morning', parcel: 'a'.repeat(32), occurrence: '2026-11-22-morning-0700', call: 2 },
              };
              event.waitUntil = promise => (done = promise);
              self.dispatchEvent(event);
              await done;
              return window.told;
            }""";

    private static final String OPENED = "/api/v1/parcels/" + "a".repeat(32) + "/receipt {\"event\":\"opened\"}";

    @Test
    void a_tap_and_start_open_the_session_and_say_that_it_was_opened() {
        for (String action : List.of("", "start")) {
            assertThat(tap(action, true)).containsExactlyInAnyOrder("close", "open /play/morning", OPENED);
        }
    }

    @Test
    void an_open_page_is_used_again_but_not_where_a_session_is_under_way() {
        assertThat(tap("", true, "http://localhost/play/evening", "http://localhost/diary"))
                .contains("navigate http://localhost/diary to /play/morning")
                .doesNotContain("open /play/morning");
        assertThat(tap("", true, "http://localhost/play/evening")).contains("open /play/morning");
    }

    @Test
    void snooze_and_skip_answer_for_this_call_and_open_nothing() {
        assertThat(tap("snooze", true))
                .containsExactly(
                        "close",
                        "/api/v1/nudges/2026-11-22-morning-0700 {\"device\":\"notification\",\"call\":2,\"answer\":\"put_off\",\"put_off\":\"15m\"}");
        assertThat(tap("skip", true))
                .containsExactly(
                        "close",
                        "/api/v1/nudges/2026-11-22-morning-0700 {\"device\":\"notification\",\"call\":2,\"answer\":\"skipped\"}");
    }

    @Test
    void what_cannot_be_answered_opens_where_it_can_be() {
        assertThat(tap("skip", false)).contains("open /play/morning");
    }

    @SuppressWarnings("unchecked")
    private List<String> tap(String action, boolean serverAnswers, String... windows) {
        Page page = browse(new NewContextOptions());
        open(page, "/worker.js");
        String script = page.locator("pre").textContent();
        page.navigate("about:blank");
        page.evaluate(STAGE, Map.of("script", script, "server", serverAnswers));
        return (List<String>) page.evaluate(TAP, Map.of("action", action, "windows", List.of(windows)));
    }
}
