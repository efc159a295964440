// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.Letters;
import app.supple.server.channel.Links;
import app.supple.server.channel.Patience;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies in the mailbox in the end, at a real mail server that is encrypted from the first byte on.
class MailTest {

    @TempDir
    private static Path folder;

    private static @Nullable Certificate here;

    private GreenMail server = new GreenMail();

    @BeforeAll
    static void certify() throws Exception {
        here = Certificate.of("localhost", folder);
        System.setProperty("greenmail.tls.keystore.file", here.file().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
    }

    @BeforeEach
    void serve() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        server.setUser("supple@example.org", "ann", "open sesame");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void it_is_plain_text_in_all_letters_with_the_moment_and_a_link() throws Exception {
        assertThat(send(Letters.HERE, "Zeit für 🧘", "n1")).isEqualTo(new Outcome.Arrived());

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Zeit für 🧘");
        assertThat(mail.getHeader("Subject")[0]).startsWith("=?UTF-8?");
        assertThat(mail.getFrom()[0]).hasToString("supple@example.org");
        assertThat(mail.getAllRecipients()).singleElement().hasToString("ann@example.org");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(Letters.NOW));
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().lines()).containsExactly("""
                Two minutes are enough. Schöne Grüße …

                http://localhost:8080/nudge/n1
                This link works on the computer that Supple runs on.""".split("\n", -1));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void one_click_ends_it_where_supple_is_reached_over_https() throws Exception {
        send(Letters.EVERYWHERE, "Break", "n1");
        send(Letters.HERE, "Break", "n2");

        MimeMessage far = server.getReceivedMessages()[0];
        assertThat(far.getHeader("List-Unsubscribe"))
                .containsExactly("<https://supple.example/stop/" + Letters.PARCEL + ">");
        assertThat(far.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        MimeMessage near = server.getReceivedMessages()[1];
        assertThat(near.getHeader("List-Unsubscribe"))
                .containsExactly("<http://localhost:8080/stop/" + Letters.PARCEL + ">");
        assertThat(near.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void a_second_one_for_the_same_cause_bears_the_same_name_and_another_does_not() throws Exception {
        send(Letters.HERE, "Break", "n1");
        send(Letters.HERE, "Break", "n1");
        send(Letters.HERE, "Break", "n2");

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails[0].getMessageID())
                .matches("<[0-9a-f]{32}@example.org>")
                .isEqualTo(mails[1].getMessageID())
                .isNotEqualTo(mails[2].getMessageID());
    }

    @Test
    void a_title_cannot_add_headers_or_end_them() throws Exception {
        send(Letters.HERE, "Break\r\nBcc: all@example.org\r\n\r\n<b>text</b>", "n1");

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Break Bcc: all@example.org <b>text</b>");
    }

    @Test
    void a_wrong_password_bars_the_way_until_somebody_mends_it() throws Exception {
        server.setUser("supple@example.org", "ann", "another");

        assertThat(send(Letters.HERE, "Break", "n1")).isInstanceOf(Outcome.Barred.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Outcome send(Links links, String title, String cause) throws Exception {
        int port = server.getSmtps().getPort();
        var to = new MailServer("localhost", port, "ann", "open sesame", "supple@example.org");
        var wire = new Wire(true, requireNonNull(here).client(), Wire.SILENCE);
        return new MailCarrier(to, wire, links, () -> Letters.NOW, new Patience(Duration.ofSeconds(15)))
                .carry(Letters.of(new Address.Mail("ann@example.org"), title, cause));
    }
}
