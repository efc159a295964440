// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.server.channel.push.fake.Letters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class NotesTest {

    private static final List<Choice> ALL = List.of(Choice.START, Choice.SNOOZE, Choice.SKIP);

    private final Notes notes = new Notes(() -> URI.create("https://supple.stretching.dev/"));

    @Test
    void the_worker_reads_just_this() {
        assertThat(text(Letters.BREAK)).isEqualTo("""
                {"web_push":8030,"notification":{"title":"Time for a break","body":"Two minutes are enough.",\
                "navigate":"https://supple.stretching.dev/play/today?slot=morning","tag":"break-morning",\
                "lang":"en","dir":"ltr","silent":false,\
                "data":{"parcel":"0123456789abcdef0123456789abcdef","path":"/play/today?slot=morning",\
                "choices":["start","snooze","skip"],"occurrence":"nudge-2026-11-26-0900","call":1},\
                "actions":[\
                {"action":"start","title":"Start","navigate":"https://supple.stretching.dev/play/today?slot=morning"},\
                {"action":"snooze","title":"In 15 minutes","navigate":"https://supple.stretching.dev/play/today?slot=morning"},\
                {"action":"skip","title":"Skip","navigate":"https://supple.stretching.dev/play/today?slot=morning"}]},\
                "mutable":true}""");
    }

    @Test
    void what_fits_is_not_cut() {
        String body = "x".repeat(1_000);

        assertThat(read(message("Title", body, "/", ALL))
                        .at("/notification/body")
                        .asString())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ü", "\uD83E\uDDD8", "\"", "\u0001", "\n"})
    void a_body_that_is_too_long_ends_in_dots(String letter) {
        Message message = message("Time for a break", letter.repeat(5_000), "/play/today", ALL);

        assertThat(notes.written(Letters.to(new Address.Desktop(), message)))
                .hasSizeBetween(Notes.LARGEST - 12, Notes.LARGEST);
        assertThat(read(message).at("/notification/body").asString())
                .startsWith(letter.repeat(100))
                .endsWith("…")
                .doesNotContain("\uFFFD");
        assertThat(read(message).at("/notification/actions")).hasSize(3);
    }

    @Test
    void buttons_go_before_the_address_does() {
        Message message = message("Title", "Body", "/" + "x".repeat(500), ALL);

        assertThat(read(message).at("/notification/actions")).isEmpty();
        assertThat(read(message).at("/notification/data/path").asString()).hasSize(501);
        assertThat(read(message).at("/notification/body").asString()).isEqualTo("Body");
    }

    @Test
    void whatever_it_says_something_is_shown() {
        Message message = message("\u0001".repeat(3_000), "Body", "/" + "x".repeat(5_000), ALL);

        assertThat(notes.written(Letters.to(new Address.Desktop(), message))).hasSizeLessThan(Notes.LARGEST);
        assertThat(read(message).at("/notification/title").asString())
                .hasSize(40)
                .endsWith("…");
        assertThat(read(message).at("/notification/navigate").asString()).isEqualTo("https://supple.stretching.dev/");
    }

    @Test
    void markup_and_quotes_stay_text() {
        String text = "</script>\"},{'<img src=x>\\";

        JsonNode read = read(message(text, text, "/", List.of()));

        assertThat(read.at("/notification/title").asString()).isEqualTo(text);
        assertThat(read.at("/notification/body").asString()).isEqualTo(text);
    }

    private static Message message(String title, String body, String path, List<Choice> choices) {
        return new Message(title, body, path, "break-morning", choices);
    }

    private JsonNode read(Message message) {
        return new ObjectMapper().readTree(text(message));
    }

    private String text(Message message) {
        return new String(notes.written(Letters.to(new Address.Desktop(), message)), StandardCharsets.UTF_8);
    }
}
