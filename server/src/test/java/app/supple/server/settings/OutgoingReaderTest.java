// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutgoingReaderTest {

    private static final Map<String, String> GOOD = Map.of(
            "SUPPLE_MAIL_HOST", "smtp.example.org",
            "SUPPLE_MAIL_USER", "ann",
            "SUPPLE_MAIL_PASSWORD", " open sesame ",
            "SUPPLE_MAIL_FROM", "supple@example.org");

    private final List<String> problems = new ArrayList<>();

    @Test
    void without_a_word_about_mail_none_is_sent_and_all_goes_to_the_world() {
        assertThat(read(Map.of())).isEqualTo(Outgoing.USUAL);
        assertThat(problems).isEmpty();
    }

    @Test
    void the_port_is_the_one_for_handing_in_and_the_password_is_taken_as_it_is() {
        assertThat(read(GOOD).mail())
                .isEqualTo(new MailSettings("smtp.example.org", 587, "ann", " open sesame ", "supple@example.org"));
        assertThat(read(with("SUPPLE_MAIL_PORT", "465")).mail())
                .extracting(MailSettings::port)
                .isEqualTo(465);
        assertThat(problems).isEmpty();
    }

    @Test
    void hosts_are_read_like_those_of_calendars() {
        assertThat(read(Map.of("SUPPLE_OUTGOING_HOSTS", "NAS.local, ntfy.lan:8080"))
                        .hosts())
                .isEqualTo(Set.of("nas.local", "ntfy.lan:8080"));
        read(Map.of("SUPPLE_OUTGOING_HOSTS", "https://a/"));
        assertThat(problems).singleElement().asString().contains("'https://a/' in SUPPLE_OUTGOING_HOSTS is no host");
    }

    @Test
    void everything_that_cannot_be_used_is_said_at_once_and_no_secret_with_it() {
        read(Map.of(
                "SUPPLE_MAIL_HOST", "smtp://x",
                "SUPPLE_MAIL_PORT", "0",
                "SUPPLE_MAIL_PASSWORD", "open\nsesame",
                "SUPPLE_MAIL_FROM", "nobody"));

        assertThat(problems).hasSize(5);
        assertThat(String.join(" ", problems))
                .contains("SUPPLE_MAIL_HOST", "SUPPLE_MAIL_PORT", "SUPPLE_MAIL_USER", "SUPPLE_MAIL_FROM")
                .doesNotContain("sesame");
    }

    @Test
    void a_crypto_that_nobody_knows_is_refused_with_the_rest() {
        assertThat(read(Map.of("SUPPLE_PUSH_CRYPTO", "Corretto")).push().crypto())
                .isEqualTo("Corretto");
        assertThat(problems).isEmpty();

        read(Map.of("SUPPLE_PUSH_CRYPTO", "rot13"));
        assertThat(problems).singleElement().asString().contains("'rot13' is not known. Write jdk or corretto");
    }

    @Test
    void mail_without_a_server_is_a_mistake() {
        read(Map.of("SUPPLE_MAIL_FROM", "supple@example.org"));

        assertThat(problems).singleElement().asString().contains("SUPPLE_MAIL_HOST is not");
    }

    @Test
    void what_is_printed_holds_no_secret() {
        assertThat(read(GOOD)).asString().contains("smtp.example.org:587").doesNotContain("sesame", "ann");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> all = new HashMap<>(GOOD);
        all.put(name, value);
        return all;
    }

    private Outgoing read(Map<String, String> environment) {
        return new OutgoingReader(environment).read(true, problems);
    }
}
