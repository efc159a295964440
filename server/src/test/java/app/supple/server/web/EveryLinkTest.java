// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through Supple as somebody does who presses everything that only leads somewhere.
class EveryLinkTest {

    private static final int FEWEST = 60;

    private static RunningHouse house;

    /// Every address that was met, and the page where it stood.
    private static final Map<String, String> MET = new LinkedHashMap<>();

    private static final Map<String, HttpResponse<String>> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void walk(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.post("/programme", "programme=trial-dose");
        house.post("/notes/2026-11-22", "pain=3");
        Deque<String> ahead = new ArrayDeque<>();
        MET.put("/", "the start");
        ahead.add("/");
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<String> answer = house.get(address);
            ANSWERS.put(address, answer);
            if (isHtml(answer)) {
                Seen.links(answer).stream()
                        .filter(EveryLinkTest::isOnTheWay)
                        .map(link -> link.replaceAll("#.*", ""))
                        .filter(link -> MET.putIfAbsent(link, address) == null)
                        .forEach(ahead::add);
            }
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_address_on_a_page_leads_somewhere() {
        assertThat(ANSWERS).hasSizeGreaterThan(FEWEST);
        ANSWERS.forEach((address, answer) -> assertThat(answer.statusCode())
                .as(address + ", which stands on " + MET.get(address))
                .isEqualTo(200));
    }

    @Test
    void what_a_page_loads_or_sends_never_leaves_this_computer() {
        ANSWERS.values().stream()
                .filter(EveryLinkTest::isHtml)
                .forEach(page -> assertThat(page.body())
                        .doesNotContainPattern("(src|action)=\"(https?:)?//")
                        .doesNotContainPattern("<link[^>]+href=\"(https?:)?//"));
    }

    @Test
    void a_link_within_a_page_finds_its_place() {
        ANSWERS.values().stream()
                .filter(EveryLinkTest::isHtml)
                .forEach(page -> Seen.links(page).stream()
                        .filter(link -> link.contains("#") && !link.startsWith("/assets/") && !link.startsWith("http"))
                        .forEach(EveryLinkTest::assertHasPlace));
    }

    private static void assertHasPlace(String link) {
        String address = link.substring(0, link.indexOf('#'));
        String id = link.substring(link.indexOf('#') + 1);
        boolean found = ANSWERS.entrySet().stream()
                .filter(page -> address.isEmpty() || page.getKey().equals(address))
                .anyMatch(page -> page.getValue().body().contains("id=\"" + id + "\""));
        assertThat(found).as("a place for " + link).isTrue();
    }

    /// Not to the web outside, not to what only changes something, and no further back than some months.
    private static boolean isOnTheWay(String link) {
        boolean longAgo = link.startsWith("/diary/") && link.compareTo("/diary/2026-08") < 0;
        boolean longAgoNoted = link.startsWith("/notes/") && link.compareTo("/notes/2026-11-15") < 0;
        boolean changing = link.endsWith("/remove")
                || link.endsWith("/put-back")
                || link.matches("/programme/days/[^/]+/.+")
                || link.startsWith("/settings/calendar/")
                || link.startsWith("/progress/helps/")
                || link.equals("/settings/feed/end");
        return link.startsWith("/") && !longAgo && !longAgoNoted && !changing;
    }

    private static boolean isHtml(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
