// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:someone@stretching.dev",
                "mailto:first.last+supple@mail.stretching.co.uk",
                "https://stretching.dev",
                "https://supple.stretching.dev:8443/about?who=me",
                "https://box.tail1234.ts.net/",
                "https://xn--dehnung-9za.de/"
            })
    void somebody_can_be_reached_there(String text) {
        assertThat(Contact.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "someone@stretching.dev",
                "mailto:",
                "mailto:someone",
                "mailto: someone@stretching.dev",
                "mailto:<someone@stretching.dev>",
                "mailto:a@b.dev,c@d.dev",
                "mailto:a@b@c.dev",
                "mailto:\"a\"@b.dev",
                "mailto:supple@localhost",
                "mailto:supple@LOCALHOST",
                "mailto:supple@box.localhost",
                "mailto:supple@box.local",
                "mailto:supple@nowhere.invalid",
                "mailto:supple@box.test",
                "mailto:supple@box.lan",
                "mailto:supple@box.home.arpa",
                "mailto:supple@nas",
                "mailto:supple@127.0.0.1",
                "mailto:supple@[127.0.0.1]",
                "mailto:supple@[IPv6:::1]",
                "mailto:supple@stretching.dev.",
                "http://stretching.dev",
                "tel:+4912345",
                "https://localhost",
                "https://localhost:8080/",
                "https://box.local/",
                "https://nowhere.invalid/",
                "https://nas/",
                "https://192.168.1.5/",
                "https://[::1]/",
                "https://2130706433/",
                "https://someone:secret@stretching.dev/",
                "https://stretching.dev/\"},{\"",
                "https://stretching.dev/ ",
                "https://dehnübung.de/",
                "https:stretching.dev"
            })
    void nobody_can_be_reached_there_and_the_sentence_says_what_to_give_instead(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contact.of(text))
                .withMessageStartingWith("SUPPLE_PUSH_CONTACT: ")
                .withMessageContaining("Give mailto: and an address that is read, or an https:// page");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void it_has_an_end(int length) {
        String start = "https://stretching.dev/";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contact.of(start + "x".repeat(length - start.length())))
                .withMessageContaining("200 characters");
    }
}
