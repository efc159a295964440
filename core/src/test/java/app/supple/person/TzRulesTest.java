// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.person.TzRules.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TzRulesTest {

    @Test
    void a_later_letter_is_newer_and_a_later_year_more_so() {
        List<Version> oldestFirst = Stream.of(
                        "1999z", "2025b", "2026", "2026a", "2026e", "2026z", "2026za", "2026zb", "2027a")
                .map(Version::of)
                .toList();

        List<Version> mixed = new ArrayList<>(oldestFirst);
        Collections.reverse(mixed);
        Collections.sort(mixed);
        assertThat(mixed).isEqualTo(oldestFirst);
    }

    @Test
    void a_version_is_written_as_it_was_read_without_what_stands_behind_it() {
        assertThat(Version.of("2026e")).hasToString("2026e");
        assertThat(Version.of("2025b-0ubuntu1")).hasToString("2025b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "26e", "newest", "v2026e"})
    void anything_else_is_no_version(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.of(written))
                .withMessage("A version of time zones is a year and a letter, such as 2026e: " + written);
    }
}
