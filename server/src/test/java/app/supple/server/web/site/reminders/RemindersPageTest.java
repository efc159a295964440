// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.reminders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.channel.post.Fake;
import app.supple.server.settings.MailSettings;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Choosing where reminders reach a person, by forms alone. It is Sunday 22 November 2026, 21:45 in Berlin.
class RemindersPageTest {

    private static final String PAGE = "/settings/reminders";

    private Fake other;
    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        other = new Fake();
        house = RunningHouse.sending(folder, new Outgoing(Set.of(other.host()), null, PushWishes.USUAL, false));
    }

    @AfterEach
    void close() {
        house.close();
        other.close();
    }

    @Test
    void settings_lead_to_it_and_what_cannot_be_used_says_why() {
        assertThat(Seen.links(house.get("/settings"))).contains(PAGE);
        assertThat(house.get(PAGE).body())
                .contains("SUPPLE_MAIL_HOST", "This needs JavaScript")
                .doesNotContain("name=\"mailbox\"", "data-way=");
    }

    @Test
    void a_phone_gets_a_topic_that_nobody_guesses_and_the_page_shows_it() {
        HttpResponse<String> answer = add("way=ntfy&server=" + URLEncoder.encode(other.url() + "/", UTF_8) + "&token=");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(PAGE + "?done=added#");
        assertThat(house.get(PAGE + "?done=added").body())
                .contains("Phone, with ntfy", "<code>" + other.url() + "</code>", "Send a test below")
                .containsPattern("<dt>Topic</dt><dd><code>[A-Za-z0-9_-]{20,64}</code>");
    }

    @Test
    void a_program_gets_a_secret_to_check_signatures_with_and_the_same_address_is_one_way() {
        webhook();
        String secret = secret();
        webhook();

        assertThat(secret()).startsWith("whsec_").isEqualTo(secret);
        assertThat(house.get(PAGE).body())
                .contains(other.url() + "/hook")
                .containsOnlyOnce("Secret, to check signatures with")
                .containsOnlyOnce("data-way=");
    }

    @Test
    void a_mailbox_is_taken_where_mail_is_set_up(@TempDir Path folder) {
        var mail = new MailSettings("localhost", 587, "", "", "supple@stretching.dev");
        try (var sending = RunningHouse.sending(folder, new Outgoing(Set.of(), mail, PushWishes.USUAL, false))) {
            HttpResponse<String> bad = sending.post(PAGE, "way=mail&mailbox=no%20mail%20%3Cb%3E");
            sending.post(PAGE, "way=mail&mailbox=me%40example.org");

            assertThat(bad.statusCode()).isEqualTo(422);
            assertThat(bad.body()).contains("href=\"#mailbox\"", "value=\"no mail &lt;b>\"");
            assertThat(sending.get(PAGE).body()).contains(">me@example.org</h2>", "E-mail");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "webhook, url, http://192.168.1.1/\"x",
        "webhook, url, https://me:pass@example.org/",
        "webhook, url, ''",
        "ntfy, server, ftp://x.example/<b>",
        "ntfy, server, http://127.0.0.1:1/"
    })
    void what_is_wrong_names_the_field_and_keeps_what_was_typed(String way, String field, String typed) {
        HttpResponse<String> bad = add("way=" + way + "&" + field + "=" + URLEncoder.encode(typed, UTF_8));

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body())
                .contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"")
                .containsPattern(field.equals("server") ? "<details open>\\s*<summary>A server" : "A server")
                .contains("value=\"" + typed.replace("<", "&lt;").replace("\"", "&#34;"));
        assertThat(house.get(PAGE).body()).doesNotContain("data-way=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "way=", "way=pigeon", "way=browser", "%zz=1"})
    void what_is_no_way_is_refused(String form) {
        assertThat(add(form + "&x=y").statusCode()).isEqualTo(422);
    }

    @Test
    void a_test_works_without_script_and_the_page_says_what_came_of_it() {
        String id = webhook();

        assertThat(house.post(PAGE + "/" + id + "/test", "x=y").headers().firstValue("Location"))
                .contains(PAGE + "#" + id);

        house.until(PAGE, "The other program took it.");
        assertThat(house.get(PAGE).body()).contains("Last delivered: ");
        assertThat(other.asked()).hasSize(1);
    }

    @Test
    void what_is_removed_is_gone_and_cannot_be_tested_any_more() {
        String id = webhook();

        house.post(PAGE + "/" + id + "/remove", "x=y");

        assertThat(house.get(PAGE).body()).doesNotContain("data-way=");
        assertThat(house.post(PAGE + "/" + id + "/test", "x=y").statusCode()).isEqualTo(404);
        assertThat(other.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a%20b", "%3Cscript%3E", "%00"})
    void an_unknown_way_is_told_as_a_page_and_never_as_a_fault_of_ours(String id) {
        webhook();
        for (String act : new String[] {"", "/test", "/remove"}) {
            HttpResponse<String> answer = house.post(PAGE + "/" + id + act, "x=y");

            assertThat(answer.statusCode()).as(id + act).isBetween(400, 404);
            assertThat(answer.body()).as(id + act).startsWith("<!doctype html>").doesNotContain("<script>");
        }
    }

    @Test
    void a_browser_with_a_hostile_name_is_only_text() {
        house.put("/api/v1/subscriptions/b1", """
                {"name":"<script>alert(1)</script>\\"'","endpoint":"https://fcm.googleapis.com/fcm/send/x",
                 "key":"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                 "secret":"BTBZMqHH6r4Tts7J_aSIgg"}""");

        assertThat(house.get(PAGE).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    private String secret() {
        return house.get(PAGE).body().replaceFirst("(?s).*<dd><code>(whsec_[^<]*)<.*", "$1");
    }

    private HttpResponse<String> add(String form) {
        return house.post(PAGE, form);
    }

    private String webhook() {
        String at = add("way=webhook&url=" + URLEncoder.encode(other.url() + "/hook", UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return at.substring(at.indexOf('#') + 1);
    }
}
