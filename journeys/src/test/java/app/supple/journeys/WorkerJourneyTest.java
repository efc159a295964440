// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The worker of a real browser gets messages. Browsers take the right to call away from those who show none.
class WorkerJourneyTest extends Journey {

    private static final String JOIN = """
            async id => {
              const send = (method, path, words) => fetch(path, {
                method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(words),
              }).then(answer => answer.json());
              await send('PUT', '/api/v1/subscriptions/' + id, {
                name: 'Chrome on Linux',
                endpoint: 'https://fcm.googleapis.com/fcm/send/nobody',
                key: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
                secret: 'BTBZMqHH6r4Tts7J_aSIgg',
              });
              return (await send('POST', '/api/v1/destinations/' + id + '/test', {})).id;
            }""";

    private static final String UNTIL_SHOWN = """
            async id => {
              for (let asked = 0; asked < 500; asked++) {
                const { stage } = await (await fetch('/api/v1/parcels/' + id)).json();
                if (stage === 'shown') return;
                await new Promise(done => setTimeout(done, 20));
              }
              throw new Error('Nobody said that it was shown');
            }""";

    @Test
    void whatever_arrives_exactly_one_notification_is_shown_and_it_leads_to_our_own_pages() {
        PushDesk desk = new PushDesk(allowed());

        for (String payload : Payloads.hundred(5)) {
            List<Map<String, Object>> shown = desk.deliver(payload);

            assertThat(shown).as(payload).hasSize(1);
            assertThat(String.valueOf(shown.getFirst().get("title")))
                    .as(payload)
                    .isNotBlank()
                    .isNotEqualTo("null");
            assertThat(path(shown.getFirst())).as(payload).startsWith("/").doesNotStartWith("//");
            desk.clear();
        }
    }

    @Test
    void a_second_message_about_the_same_takes_the_place_of_the_first() {
        PushDesk desk = new PushDesk(allowed());

        desk.deliver("{\"notification\":{\"title\":\"First\",\"tag\":\"break\"}}");
        desk.deliver("{\"notification\":{\"title\":\"Second\",\"tag\":\"break\"}}");

        assertThat(desk.shown()).hasSize(1);
    }

    @Test
    void what_was_shown_is_said_to_supple() {
        Page page = allowed();
        PushDesk desk = new PushDesk(page);
        String parcel = String.valueOf(page.evaluate(JOIN, "a-browser"));

        desk.deliver("{\"notification\":{\"title\":\"A test\",\"data\":{\"parcel\":\"" + parcel + "\"}}}");

        page.evaluate(UNTIL_SHOWN, parcel);
        open(page, "/settings/reminders");
        assertThat(page.locator("[data-way=a-browser]").textContent()).contains("It arrived");
    }

    private static String path(Map<String, Object> notification) {
        return notification.get("data") instanceof Map<?, ?> data ? String.valueOf(data.get("path")) : "";
    }

    private Page allowed() {
        Page page = browse(
                new NewContextOptions().setPermissions(List.of("notifications")).setTimezoneId("Europe/Berlin"));
        open(page, "/");
        return page;
    }
}
