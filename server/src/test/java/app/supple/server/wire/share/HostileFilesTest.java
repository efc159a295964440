// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import static app.supple.server.wire.share.SharedFile.bytes;
import static app.supple.server.wire.share.SharedFile.wrongs;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.wire.PublishedSchema;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Files that are damaged, or made to do harm.
class HostileFilesTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("supple-1");

    @TestFactory
    Stream<DynamicTest> every_file_that_is_no_json_of_ours_is_refused() {
        return broken().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertThat(wrongs(file.getValue())).isNotEmpty()));
    }

    /// What a schema can say, it says too.
    @TestFactory
    Stream<DynamicTest> every_file_of_another_shape_is_refused_here_and_by_the_schema() {
        return misshapen().entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(change.getKey() + " as " + change.getValue(), () -> {
                    String file = SharedFile.good().replace(change.getKey(), change.getValue());
                    assertThat(file).isNotEqualTo(SharedFile.good());
                    assertThat(wrongs(bytes(file))).isNotEmpty();
                    assertThat(SCHEMA.complaints(bytes(file))).isNotEmpty();
                }));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_its_place() {
        String file = SharedFile.good()
                .replace("\"Clam\"", "7")
                .replace("\"lying\"", "\"hanging\"")
                .replace("\"repetitions\": 10", "\"repetitions\": 31")
                .replace("\"cat-camel\"", "\"cat-dog\"")
                .replace("\"rest_seconds\": 10", "\"rest_seconds\": 1e99");

        assertThat(wrongs(bytes(file)))
                .containsExactly(
                        "exercises[0].name: This needs a text.",
                        "exercises[0].position: Choose how you are placed while you do it.",
                        "exercises[0].dose.repetitions: The repetitions are a whole number from 1 to 30.",
                        "routines[0].lines[0].rest_seconds: This needs a whole number from 0 to 120. Or leave it out.",
                        "routines[0].lines[1].stretch: This stretch is neither in the library nor in this file.");
    }

    @Test
    void a_routine_keeps_to_the_doses_that_have_a_source() {
        String file = SharedFile.good()
                .replace("\"cycles\", \"seconds\": 8", "\"hold\", \"seconds\": 8")
                .replace("\"repetitions\": 5", "\"repetitions\": 11");

        assertThat(wrongs(bytes(file)))
                .containsExactly(
                        "routines[0].lines[0].dose: The most that Supple’s library has a source for is 4 seconds, 10 times,"
                                + " for Clam. Take no more than that.",
                        "routines[0].lines[1].dose: Cat-camel is repeated, not held. Give it such a dose.");
    }

    @Test
    void markup_is_text_like_any_other() {
        String file = SharedFile.good().replace("\"Clam\"", "\"<img src=x onerror=alert(1)>\"");

        assertThat(SharedFile.opened(bytes(file))
                        .exercises()
                        .getFirst()
                        .exercise()
                        .name())
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    private static Map<String, byte[]> broken() {
        String good = SharedFile.good();
        Map<String, byte[]> files = new TreeMap<>();
        files.put("nothing", new byte[0]);
        files.put("spaces without end", filled(9_000_000, ' '));
        files.put("brackets without end", filled(1_000_000, '['));
        files.put("brackets deeper than twenty", bytes("[".repeat(21) + "]".repeat(21)));
        files.put("zeros", new byte[1000]);
        files.put("a list", bytes("[]"));
        files.put("null", bytes("null"));
        files.put("a number", bytes("1"));
        files.put("half of it", bytes(good.substring(0, good.length() / 2)));
        files.put("two in one", bytes(good + good));
        files.put("something after it", bytes(good + "x"));
        files.put("a field twice", bytes(good.replace("\"version\": 1", "\"version\": 1, \"version\": 1")));
        files.put("no number", bytes(good.replace("\"seconds\": 4", "\"seconds\": NaN")));
        files.put("no end", bytes(good.replace("\"seconds\": 4", "\"seconds\": Infinity")));
        files.put("a number without end", bytes(good.replace("\"seconds\": 4", "\"seconds\": " + "9".repeat(100_000))));
        files.put("a name without end", bytes("{\"" + "x".repeat(100_000) + "\": 1}"));
        files.put("a text without end", bytes(good.replace("Clam", "x".repeat(2_000_001))));
        files.put("a remark", bytes("/* hello */" + good));
        files.put("quotes of another kind", bytes(good.replace('"', '\'')));
        files.put("half a letter", bytes(good.replace("Clam", "\\ud83d")));
        files.put("bytes that are no text", with(bytes(good.replace("Clam", "ABCD"))));
        files.put("hundred thousand lists", bytes("{\"exercises\": [" + "[],".repeat(100_000) + "[]]}"));
        files.put("an id twice", bytes(twice(good)));
        files.put("a picture that is none", bytes(good.replaceAll("\"picture\": \"[^\"]*\"", "\"picture\": \"AAAA\"")));
        files.put("a stretch that nobody knows", bytes(good.replace("cat-camel", "own-2")));
        return files;
    }

    private static String twice(String good) {
        int from = good.indexOf("{\"id\"");
        String exercise = good.substring(from, good.indexOf("}],", from) + 1);
        return good.replace(exercise, exercise + "," + exercise);
    }

    private static Map<String, String> misshapen() {
        Map<String, String> changes = new TreeMap<>();
        changes.put("\"supple\"", "\"limber\"");
        changes.put("\"version\": 1", "\"version\": 2");
        changes.put("\"title\": \"For Ben\",", "");
        changes.put("\"For Ben\"", "\"\"");
        changes.put("\"exercises\"", "\"movements\"");
        changes.put("\"own-1\", \"name\"", "\"cat-camel\", \"name\"");
        changes.put("\"Clam\"", "\"" + "x".repeat(61) + "\"");
        changes.put("Clam", "\\u202eClam");
        changes.put("Lift the knee.", "Lift\\u0000 the knee.");
        changes.put("Lie on your side.", "Lie\\nHold");
        changes.put("\"lying\"", "\"LYING\"");
        changes.put("[\"Lie on your side.\", \"Lift the knee.\"]", "[]");
        changes.put("[\"Lie on your side.\", ", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",");
        changes.put("\"Lift the knee.\"]", "{}]");
        changes.put(
                "\"cycles\", \"seconds\": 4, \"repetitions\": 10", "\"bounce\", \"seconds\": 4, \"repetitions\": 10");
        changes.put("\"seconds\": 4, \"repetitions\": 10", "\"seconds\": 301, \"repetitions\": 10");
        changes.put("\"repetitions\": 10", "\"repetitions\": 1.5");
        changes.put("\"repetitions\": 5", "\"repetitions\": \"5\"");
        changes.put("\"sides\": \"two\",", "\"sides\": \"three\",");
        changes.put("\"Anna\"", "[\"Anna\"]");
        changes.put("\"Stop if it pinches.\"", "\"" + "x".repeat(301) + "\"");
        changes.put("\"picture\": \"", "\"picture\": \"*");
        changes.put("\"practice\"", "\"noon\"");
        changes.put("\"easier\"", "\"twisted\"");
        changes.put("\"left\"", "\"up\"");
        changes.put("\"rest_seconds\": 10", "\"rest_seconds\": -1");
        changes.put("\"given_by\"", "\"__proto__\"");
        return changes;
    }

    private static byte[] filled(int length, char letter) {
        byte[] file = new byte[length];
        Arrays.fill(file, (byte) letter);
        return file;
    }

    /// With a byte that begins no letter.
    private static byte[] with(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            if (file[i] == 'A' && file[i + 1] == 'B' && file[i + 2] == 'C') {
                file[i] = (byte) 0xff;
            }
        }
        return file;
    }
}
