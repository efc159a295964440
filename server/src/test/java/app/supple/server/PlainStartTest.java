// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.settings.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainStartTest {

    @Test
    void no_word_or_serve_alone_start_as_usual() {
        assertThat(PlainStart.read()).contains(Wanted.NOTHING);
        assertThat(PlainStart.read("serve")).contains(Wanted.NOTHING);
    }

    @Test
    void the_options_are_read_in_any_order() {
        assertThat(PlainStart.read("serve", "--database", "jdbc:postgresql:supple", "--port", "1"))
                .contains(new Wanted("1", null, null, "jdbc:postgresql:supple"));
        assertThat(PlainStart.read("serve", "--data", "my data", "--port", "8081", "--host", "localhost"))
                .contains(new Wanted("8081", "my data", "localhost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version",
                "--help",
                "serve --help",
                "serve --port",
                "serve --port --data",
                "serve --port=8081",
                "serve --prot 8081",
                "serve --port 1 --port 2",
                "today --data x",
                "Serve --port 1"
            })
    void anything_else_is_left_to_the_command_line(String words) {
        assertThat(PlainStart.read(words.split(" ", -1))).isEmpty();
    }
}
