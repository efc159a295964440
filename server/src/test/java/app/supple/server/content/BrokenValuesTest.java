// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `docs/content.md` says is checked about values: their types, sizes and words.
class BrokenValuesTest {

    private static final String CAT = "stretches/cat-camel.yaml";
    private static final String LEG = "stretches/hamstring-stretch.yaml";
    private static final String MORNING = "routines/morning.yaml";

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            repetitions: 8          | repetitions: 31          | 'repetitions': needs a whole number from 1 to 30, not '31'.
            repetitions: 8          | repetitions: eight       | 'repetitions': needs a whole number from 1 to 30, not 'eight'.
            repetitions: 8          | repetitions: 8.5         | 'repetitions': needs a whole number from 1 to 30, not '8.5'.
            repetitions: 8          | repetitions: "8"         | 'repetitions': needs a whole number from 1 to 30, not '8'.
            cycle-seconds: 8        | cycle-seconds: 1         | 'cycle-seconds': needs a whole number from 2 to 20, not '1'.
            repetitions: 3-5        | repetitions: 35          | Here words are needed. If '35' is meant, put it in quotes.
            short-name: Cat-camel   | short-name: true         | Here words are needed. If 'true' is meant, put it in quotes.
            short-name: Cat-camel   | short-name: [Cat]        | Here a single value is needed.
            short-name: Cat-camel   | short-name:              | 'short-name': needs 1 to 24 characters, but has 0.
            short-name: Cat-camel   | short-name: The long way from cat to camel | 'short-name': needs 1 to 24 characters, but has 30.
            kit: [mat]              | kit: mat                 | 'kit': needs a list.
            kit: [mat]              | kit: [mat, cushon]       | 'kit': 'cushon' is none of chair, cushion, mat, towel. Did you mean 'cushion'?
            spine: flexion-and-extension | spine: flexion_and_extension | 'spine': 'flexion_and_extension' is none of extension, flexion, flexion-and-extension, neutral, rotation, sideways. Did you mean 'flexion-and-extension'?
            confidence: design      | confidence: given        | 'confidence': 'given' is none of abstract, design, memory, read, secondary.
            group: daily-five       | group: own               | 'group': 'own' is none of at-a-desk, daily-five, stand-in, strength.
            rule: reduce            | rule: less               | 'rule': 'less' is none of fine, reduce, swap.
            start: Come onto hands and knees, back level. | start: "" | 'start': needs 1 to 12 words, but has 0.
            middle: Half way. Slow and easy is plenty. | middle: Half way and there are still eleven more words to say. | 'middle': needs 1 to 10 words, but has 11.
            when: Your wrists are sore | when: Your wrists are sore. | 'when': reads after "If", so it needs no full stop.
            how: Round and sag only half way, well short of either end. | how: Only half way. No more. | 'how': needs 1 sentence, because it takes the place of one cue.
            """)
    void a_value_out_of_order_is_reported(String from, String to, String problem) throws IOException {
        draft.change(CAT, from, to);

        assertThat(draft.problems()).contains(draft.at(CAT, to) + problem);
    }

    @Test
    void a_sentence_of_21_words_is_too_long_and_one_of_20_is_not() throws IOException {
        String twenty = "one ".repeat(19) + "last.";
        draft.change(CAT, "  - Speeding up.", "  - " + twenty);
        assertThat(draft.problems()).isEmpty();

        draft.change(CAT, twenty, "one " + twenty);

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(CAT, "  - one one") + "'mistakes': a sentence has more than 20 words: one " + twenty);
    }

    @Test
    void prose_ends_with_a_full_stop_and_keeps_to_its_number_of_sentences() throws IOException {
        draft.change(CAT, "  - Speeding up.", "  - Speeding up")
                .change(CAT, "breathing: Breathe out", "breathing: Slowly. Breathe out");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(CAT, "Speeding up") + "'mistakes': needs a full stop at its end.",
                        draft.at(CAT, "breathing:") + "'breathing': needs 1 sentences, but has 2.");
    }

    @Test
    void a_list_is_neither_too_short_nor_are_its_items_too_long() throws IOException {
        String tooLong = "x".repeat(61);
        draft.change(CAT, "[cat-cow,", "[" + tooLong + ",").change(CAT, "[whole spine, pelvis, shoulders]", "[]");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(CAT, "synonyms:") + "'synonyms': needs 1 to 60 characters, but has 61.",
                        draft.at(CAT, "joints:") + "'joints': needs 1 to 6 items, but has 0.");
    }

    @Test
    void a_map_in_the_place_of_a_list_and_a_list_in_the_place_of_a_map_are_one_problem_each() throws IOException {
        draft.change(CAT, "joints: [whole spine, pelvis, shoulders]", "joints: {spine: whole}")
                .change(LEG, "first-hour: {rule: fine}", "first-hour: [fine]");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(CAT, "joints:") + "'joints': needs a list.",
                        draft.at(LEG, "first-hour:") + "Here a map of keys and values is needed.");
    }

    @Test
    void a_cue_for_changing_sides_goes_with_two_sides_and_only_with_them() throws IOException {
        draft.change(CAT, "  middle: Half", "  change: Take the other side.\n  middle: Half")
                .change(LEG, "  change: Lower that leg and take the other one.\n", "");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(CAT, "  change:")
                                + "'change': a stretch with one side has nothing to change. Leave it out.",
                        draft.at(LEG, "  start: Lie") + "'change' is missing.");
    }

    @Test
    void a_dose_has_the_key_that_goes_with_the_movement() throws IOException {
        draft.change(CAT, "cycle-seconds: 8", "hold-seconds: 8")
                .change(MORNING, "hold-seconds: 30", "cycle-seconds: 8");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(MORNING, "stretch: trunk") + "'hold-seconds' is missing.",
                        draft.at(MORNING, "cycle-seconds: 8")
                                + "Nothing is known about 'cycle-seconds'. Did you mean 'hold-seconds'?",
                        draft.at(CAT, "hold-seconds") + "'cycle-seconds' is missing.",
                        draft.at(CAT, "hold-seconds")
                                + "Nothing is known about 'hold-seconds'. Did you mean 'cycle-seconds'?");
    }

    @Test
    void a_routine_has_its_time_and_pauses_at_most_a_minute() throws IOException {
        draft.change(MORNING, "part: morning", "part: noon").change(MORNING, "rest-seconds: 5", "rest-seconds: 61");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(MORNING, "part:") + "'part': 'noon' is none of evening, morning, practice.",
                        draft.at(MORNING, "rest-seconds")
                                + "'rest-seconds': needs a whole number from 0 to 60, not '61'.");
    }

    @Test
    void a_source_has_a_plain_name() throws IOException {
        draft.change("sources.yaml", "aaos-spine:", "Aaos Spine:");

        List<String> problems = draft.problems();

        assertThat(problems)
                .contains(
                        draft.at("sources.yaml", "Aaos Spine")
                                + "A name needs small letters, digits and hyphens, not 'Aaos Spine'.",
                        draft.at(CAT, "source: aaos-spine") + "'source': there is no 'aaos-spine'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/a", "example.org", "javascript:alert(1)"})
    void an_address_that_is_not_of_the_web_is_refused(String address) throws IOException {
        draft.change("sources.yaml", "url: https://www.csp", "url: " + address + " #");

        assertThat(draft.problems())
                .singleElement()
                .asString()
                .endsWith("'url': needs an address that begins with http:// or https://.");
    }

    @ParameterizedTest
    @ValueSource(strings = {CAT, MORNING, "library.yaml"})
    void whichever_line_is_lost_or_spoilt_the_reader_comes_to_its_end(String file) throws IOException {
        List<String> lines = draft.text(file).lines().toList();
        String whole = draft.text(file);
        for (String spoilt : List.of("", "nonsense: [", "? {}", "a: &a [*a]", "- 7", "\u0007")) {
            for (int i = 1; i < lines.size(); i += 3) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, spoilt);
                draft.write(file, String.join("\n", changed));
                assertThat(draft.problems()).allMatch(problem -> problem.matches("[a-z/.-]+:\\d+: .*"));
            }
        }
        draft.write(file, whole);
        assertThat(draft.problems()).isEmpty();
    }
}
