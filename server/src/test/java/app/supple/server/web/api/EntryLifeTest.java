// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// An entry from its first hand-in to its deletion, by whoever sends it however often.
class EntryLifeTest {

    private static final int SENDERS = 16;

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void sixteen_at_once_with_one_id_make_one_entry_and_all_hear_the_same() throws Exception {
        List<String> answers = atOnce(sender -> {
            String note = "sender " + sender;
            return house.put(
                    NewEntry.ADDRESS, NewEntry.good().with("note", note).json());
        });

        assertThat(answers).filteredOn(answer -> answer.startsWith("201")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.startsWith("200")).hasSize(SENDERS - 1);
        assertThat(answers.stream().map(answer -> answer.substring(3)).distinct())
                .hasSize(1);
        assertThat(entries("")).hasSize(1);
    }

    @Test
    void sixteen_at_once_with_an_id_each_make_sixteen_entries() throws Exception {
        List<String> answers = atOnce(sender ->
                house.put("/api/v1/entries/" + id(sender), NewEntry.good().json()));

        assertThat(answers).hasSize(SENDERS).allMatch(answer -> answer.startsWith("201"));
        assertThat(entries("").findValuesAsString("id"))
                .containsExactlyElementsOf(
                        IntStream.range(0, SENDERS).mapToObj(EntryLifeTest::id).toList());
    }

    @Test
    void a_late_second_upload_does_not_undo_what_the_person_changed_since() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.post("/entries/" + NewEntry.ID, "pain_after=1&note=Changed");
        String changed = house.get(NewEntry.ADDRESS).body();

        var late = house.put(NewEntry.ADDRESS, NewEntry.good().json());

        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("\"note\":\"Changed\"");
        assertThat(house.get(NewEntry.ADDRESS).body()).isEqualTo(changed);
    }

    @Test
    void what_is_deleted_is_in_no_list_and_comes_back_whole() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.put("/api/v1/entries/" + NewEntry.OTHER_ID, NewEntry.good().json());
        JsonNode before = entries("");

        house.post("/entries/" + NewEntry.ID + "/remove", "");
        assertThat(entries("").findValuesAsString("id")).containsExactly(NewEntry.OTHER_ID);
        house.post("/entries/" + NewEntry.ID + "/put-back", "");
        assertThat(entries("")).isEqualTo(before);
    }

    private JsonNode entries(String query) {
        return RunningHouse.json(house.get("/api/v1/entries" + query)).get("entries");
    }

    private static List<String> atOnce(IntFunction<HttpResponse<String>> send) throws InterruptedException {
        try (var crowd = Executors.newFixedThreadPool(SENDERS)) {
            List<Callable<String>> all = IntStream.range(0, SENDERS)
                    .mapToObj(sender -> (Callable<String>) () -> {
                        var answer = send.apply(sender);
                        return answer.statusCode() + answer.body();
                    })
                    .toList();
            return crowd.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(number);
    }
}
