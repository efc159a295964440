// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines of 75 octets at most, which never cut a letter in two.
class LinesTest {

    private static final String HEAD = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test
            BEGIN:VEVENT
            UID:a
            DTSTAMP:20261125T100000Z
            DTSTART:20261125T100000Z
            DURATION:PT1M
            SEQUENCE:0
            """.replace("\n", "\r\n");

    static Stream<String> words() {
        return Stream.of("x", "ü", "立", "🪑", "ü立🪑x")
                .flatMap(letter -> Stream.of(1, 16, 17, 33, 34, 66, 67, 68, 200)
                        .map(times -> letter.repeat(times) + "; \\ , end\nnext"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void two_readers_unfold_what_was_folded(String words) {
        String folded = new Lines().add("SUMMARY:" + Lines.escaped(words)).toString();

        assertThat(folded).endsWith("\r\n");
        assertThat(folded.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Seen.in(HEAD + folded + "END:VEVENT\r\nEND:VCALENDAR\r\n"))
                .singleElement()
                .extracting(Seen::title)
                .isEqualTo(words);
    }

    @Test
    void a_line_of_just_75_octets_stays_whole() {
        assertThat(new Lines().add("x".repeat(75)).toString()).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(new Lines().add("x".repeat(76)).toString()).isEqualTo("x".repeat(75) + "\r\n x\r\n");
        assertThat(new Lines().add("x".repeat(74) + "ü").toString()).isEqualTo("x".repeat(74) + "\r\n ü\r\n");
    }
}
