// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.org", " Ann.O'Hara+supple@mail.example.org ", "a@b.co", "x_y-z@xn--mnchen-3ya.de"})
    void mailboxes_of_people_are_taken(String typed) {
        assertThat(MailAddresses.read(typed)).isEqualTo(new Checked.Good<>(new Address.Mail(typed.strip())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@",
                "@example.org",
                "ann@",
                "ann@localhost",
                "ann@[127.0.0.1]",
                "ann@127.0.0.1",
                "ann@example.org,ben@example.org",
                "ann@example.org\r\nBcc: all@example.org",
                "ann@example.org\nDATA",
                "ann\0@example.org",
                "Ann <ann@example.org>",
                "\"ann ann\"@example.org",
                "ann%example.org@relay.example",
                "relay!ann@example.org",
                "ann@@example.org",
                "ann..o@example.org",
                ".ann@example.org",
                "ann@-example.org",
                "ann@example..org",
                "änn@example.org",
                "ann@exämple.org",
                "ann@example.org>"
            })
    void what_could_be_more_than_one_mailbox_is_refused(String typed) {
        assertThat(MailAddresses.read(typed).problems())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem).contains("e-mail address").containsAnyOf("Give", "Write"));
    }

    @Test
    void everything_is_said_at_once() {
        assertThat(MailAddresses.problems("ä".repeat(70) + "@" + "b".repeat(200)))
                .hasSize(4);
        assertThat(MailAddresses.problems("a".repeat(64) + "@" + "b".repeat(60) + ".example"))
                .isEmpty();
    }
}
