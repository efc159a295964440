// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.entry.Ending;
import app.supple.library.FormKind;
import app.supple.server.wire.SessionJson.StepJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The one mapper: how names and values are written, and what is not taken for JSON.
class JsonTest {

    @Test
    void names_are_small_with_underscores_and_stand_in_their_order() {
        var step = new StepJson("hold", 0, "left", 1, 2, 30, 10, null, "Go.", "Left side");

        assertThat(Json.write(step))
                .isEqualTo(
                        "{\"kind\":\"hold\",\"exercise\":0,\"side\":\"left\",\"repetition\":1,\"of\":2,"
                                + "\"seconds\":30,\"starts_at\":10,\"cycle_seconds\":null,\"say\":\"Go.\",\"show\":\"Left side\"}");
    }

    @Test
    void for_people_the_same_is_written_with_line_breaks() {
        var health = new HealthJson("up", "1");

        assertThat(Json.pretty(health).lines()).hasSize(4);
        assertThat(Json.read(Json.pretty(health).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Json.read(Json.write(health).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void signs_of_any_script_are_written_as_themselves_and_controls_are_not() {
        assertThat(Json.write(List.of("ü “ \uD83D\uDE42", "\u0000\n\"\\</script>")))
                .isEqualTo("[\"ü “ \uD83D\uDE42\",\"\\u0000\\n\\\"\\\\</script>\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":2}       | line 1, column 11",
                "{\"a\":{\"b\":1,\"b\":2}}| line 1, column 16",
                "[1,2                    | line 1, column 5",
                "{a:1}                   | line 1, column 2"
            })
    void where_reading_stopped_is_told(String text, String place) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadJson.class).hasMessageContaining(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void nothing_is_no_document(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadJson.class).hasMessage("There is nothing in it.");
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_document() {
        byte[] latin = "{\"note\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Json.read(latin)).isInstanceOf(BadJson.class);
    }

    @Test
    void words_are_small_and_listed_in_their_order() {
        assertThat(Words.of(Ending.STOPPED)).isEqualTo("stopped");
        assertThat(Words.all(Ending.class)).isEqualTo("finished, stopped, alarmed");
        assertThat(Words.all(FormKind.class)).startsWith("standard, easier");
    }

    private static Object read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
