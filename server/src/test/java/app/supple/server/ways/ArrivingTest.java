// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.channel.post.Fake;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From the clock to a server of somebody else, over the wire: once, with few words, and only while it is wanted.
class ArrivingTest {

    private static final String DONE = "{'answer':'done','device':'a'}";

    private Fake other;
    private Monday monday;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        other = new Fake();
        monday = new Monday(folder, new Outgoing(Set.of(other.host()), null, PushWishes.USUAL, false));
    }

    @AfterEach
    void close() {
        monday.close();
        other.close();
    }

    @Test
    void at_the_next_slot_it_comes_once_by_every_way_and_says_nothing_of_the_body() {
        monday.house()
                .put(NewEntry.ADDRESS, NewEntry.good().with("note", "sciatica").json());
        String phone = monday.joins("ntfy", "server", other.url());
        String program = monday.joins("webhook", "url", other.url() + "/hook");

        monday.at("08:59:59");
        assertThat(other.asked()).isEmpty();
        monday.at("09:00");
        accepted(phone);
        accepted(program);
        for (String again : new String[] {"09:00:15", "09:01", "09:15"}) {
            monday.at(again);
        }
        monday.close();

        assertThat(other.asked()).extracting(Fake.Asked::what).containsExactlyInAnyOrder("POST /", "POST /hook");
        assertThat(other.asked()).allSatisfy(asked -> {
            JsonNode words = words(asked);
            assertThat(words.get("title").asString()).isEqualTo("Time for a short break");
            assertThat(text(words)).isEqualTo("Whenever it suits you. Open to see what it is.");
            assertThat(asked.body().toLowerCase(Locale.ROOT))
                    .doesNotContain("pain", "hurt", "sciatica", "ache", "condition", "entry", "/stretches/", "/play/");
        });
    }

    @Test
    void what_was_answered_on_a_page_before_it_left_is_never_sent() {
        String to = monday.joins("webhook", "url", other.url() + "/hook");

        monday.pageLooksAt("09:00");
        assertThat(monday.parcel(to, 1)).contains("\"waiting\"");
        monday.answers(DONE);
        monday.at("09:00:15");

        assertThat(monday.parcel(to, 1)).contains("\"dropped\"", "Not sent: it was answered before.");
        monday.close();
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void what_is_put_off_comes_again_as_the_second_call_in_the_same_place() {
        monday.joins("webhook", "url", other.url() + "/hook");
        monday.at("09:00");
        arrived(1);

        assertThat(monday.answers("{'answer':'put_off','device':'a','put_off':'15m','call':1}")
                        .statusCode())
                .isEqualTo(200);
        monday.at("09:14:59");
        assertThat(other.asked()).hasSize(1);
        monday.at("09:15");
        arrived(2);

        List<JsonNode> both = other.asked().stream().map(ArrivingTest::words).toList();
        assertThat(both).extracting(words -> words.get("call").asInt()).containsExactly(1, 2);
        assertThat(both.getFirst().get("topic")).isEqualTo(both.getLast().get("topic"));
    }

    @Test
    void who_asks_for_it_is_told_the_movement() {
        String to = monday.joins("webhook", "url", other.url() + "/hook");
        monday.uses(to, "on=on&open=on&times=always");

        JsonNode nudge = monday.pageLooksAt("09:00").get("nudge");
        monday.at("09:00:01");
        arrived(1);

        String id = nudge.get("start").asString().replaceAll("/play/|\\?.*", "");
        String name = RunningHouse.json(monday.house().get("/api/v1/stretches/" + id))
                .get("name")
                .asString();
        JsonNode words = words(other.asked().getFirst());
        assertThat(words.get("title").asString()).startsWithIgnoringCase(name);
        assertThat(words.get("url").asString()).endsWith(nudge.get("start").asString());
    }

    @Test
    void outside_its_hours_or_switched_off_nothing_is_sent_and_the_reason_is_kept() {
        String late = monday.joins("webhook", "url", other.url() + "/late");
        String off = monday.joins("webhook", "url", other.url() + "/off");
        monday.uses(late, "on=on&times=only&monday=on&from=10:00&to=17:00");
        monday.pageLooksAt("09:00");
        monday.uses(off, "times=always");

        monday.at("09:00:15");

        assertThat(monday.parcel(late, 1)).contains("you do not want this way to be used at that time");
        assertThat(monday.parcel(off, 1)).contains("this way is switched off");
        monday.close();
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void a_service_that_is_down_is_asked_again_until_it_takes_it_and_not_longer_than_it_is_of_use() {
        String to = monday.joins("webhook", "url", other.url() + "/hook");
        other.answers(503);
        monday.at("09:00");
        RunningHouse.until("tried", () -> monday.parcel(to, 1).contains("it is tried again"));

        other.answers(200);
        monday.at("09:10");
        accepted(to);

        assertThat(other.asked()).hasSize(2);
        assertThat(other.asked())
                .extracting(asked -> asked.headers().get("webhook-id"))
                .containsOnly(other.asked().getFirst().headers().get("webhook-id"));
    }

    private void accepted(String to) {
        RunningHouse.until("accepted", () -> monday.parcel(to, 1).contains("\"accepted\""));
    }

    private void arrived(int messages) {
        RunningHouse.until(messages + " messages", () -> other.asked().size() >= messages);
    }

    /// Where the words stand: in a webhook below `data`.
    private static JsonNode words(Fake.Asked asked) {
        JsonNode all = JsonMapper.shared().readTree(asked.body());
        return all.has("data") ? all.get("data") : all;
    }

    private static String text(JsonNode words) {
        return (words.has("body") ? words.get("body") : words.get("message")).asString();
    }
}
