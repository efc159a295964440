// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Letters;
import app.supple.server.channel.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said to a mail server, and what is not said in the clear.
class MailSafetyTest {

    @TempDir
    private static Path folder;

    private static @Nullable Certificate here;

    @BeforeAll
    static void certify() throws Exception {
        here = Certificate.of("localhost", folder);
    }

    @Test
    void after_starttls_nobody_else_hears_password_mailbox_or_text() throws Exception {
        try (var box = new Postbox(trusted().server())) {
            assertThat(send(box, trusted())).isEqualTo(new Outcome.Arrived());

            assertThat(clear(box)).containsExactly("EHLO [127.0.0.1]", "STARTTLS");
            assertThat(box.heard()).extracting(Postbox.Heard::line).anyMatch(line -> line.startsWith("AUTH PLAIN"));
            assertThat(box.heard())
                    .extracting(Postbox.Heard::line)
                    .contains("MAIL FROM:<supple@example.org>", "RCPT TO:<ann@example.org>", ".");
        }
    }

    @Test
    void a_server_without_encryption_gets_nothing() throws Exception {
        try (var box = new Postbox(null)) {
            assertThat(send(box, trusted()))
                    .isInstanceOf(Outcome.Barred.class)
                    .asString()
                    .contains("no encryption");

            assertThat(box.heard()).extracting(Postbox.Heard::line).first().isEqualTo("EHLO [127.0.0.1]");
            assertThat(clear(box)).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void a_server_that_offers_encryption_and_then_refuses_it_gets_nothing() throws Exception {
        try (var box =
                new Postbox(null).answers("EHLO", "250-here\r\n250 STARTTLS").answers("STARTTLS", "454 not now")) {
            assertThat(send(box, trusted())).isNotInstanceOf(Outcome.Arrived.class);

            assertThat(clear(box)).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void a_certificate_for_another_name_is_not_trusted() throws Exception {
        Certificate other = Certificate.of("other.example", folder);
        try (var box = new Postbox(other.server())) {
            assertThat(send(box, other))
                    .isInstanceOf(Outcome.Barred.class)
                    .asString()
                    .contains("certificate");
            assertThat(clear(box)).containsExactly("EHLO [127.0.0.1]", "STARTTLS");
            assertThat(box.heard()).noneMatch(Postbox.Heard::hidden);
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() throws Exception {
        try (var box = new Postbox(trusted().server())) {
            assertThat(send(box, null))
                    .isInstanceOf(Outcome.Barred.class)
                    .asString()
                    .contains("certificate");
            assertThat(box.heard()).noneMatch(Postbox.Heard::hidden);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUTH | 535 5.7.8 no | Barred",
                "AUTH | 454 4.7.0 later | TryLater",
                "MAIL | 550 not you | Barred",
                "MAIL | 451 later | TryLater",
                "MAIL | 530 5.7.0 sign in | Barred",
                "RCPT | 450 4.2.0 later | TryLater",
                "RCPT | 421 closing | TryLater",
                "RCPT | 550 5.1.1 <ann@example.org> unknown | Gone",
                "RCPT | 551 moved | Gone",
                "RCPT | 553 no name | Gone",
                "RCPT | 550 5.7.1 relaying denied | Barred",
                "RCPT | 552 full | Declined",
                "RCPT | 554 no | Declined",
                "DATA | 451 later | TryLater",
                "DATA | 554 no | Declined",
                ". | 452 4.3.1 full | TryLater",
                ". | 550 5.7.1 looks like spam | Declined",
                ". | 552 too big | Declined",
                ". | 554 Time for a break is spam | Declined",
                "HELLO | 554 go away | TryLater",
                "HELLO | 421 later | TryLater",
                "HELLO | hello? | TryLater"
            })
    void each_answer_has_an_outcome_and_its_text_is_told_to_nobody(String word, String answer, String outcome)
            throws Exception {
        try (var box = new Postbox(trusted().server()).answers(word, answer)) {
            Outcome came = send(box, trusted());

            assertThat(came.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(came).asString().doesNotContain("sesame", "ann@", "break", "spam", "relaying");
        }
    }

    @ParameterizedTest
    @CsvSource({"HELLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "."})
    void a_server_that_falls_silent_is_given_up(String word) throws Exception {
        try (var box = new Postbox(trusted().server()).answers(word, "")) {
            assertThat(send(box, trusted())).isInstanceOf(Outcome.TryLater.class);
        }
    }

    @Test
    void a_mailbox_that_was_kept_by_mistake_is_not_sent_to() throws Exception {
        try (var box = new Postbox(trusted().server())) {
            var letter = Letters.to(new Address.Mail("ann@example.org\r\nRCPT TO:<all@example.org>"));

            assertThat(carrier(box, trusted()).carry(letter))
                    .isInstanceOfSatisfying(
                            Outcome.Declined.class,
                            declined -> assertThat(declined.why()).isEqualTo(Reason.FORBIDDEN));
            assertThat(box.heard()).isEmpty();
        }
    }

    private static Certificate trusted() {
        return requireNonNull(here);
    }

    private static List<String> clear(Postbox box) {
        return box.heard().stream()
                .filter(heard -> !heard.hidden())
                .map(Postbox.Heard::line)
                .toList();
    }

    private static Outcome send(Postbox box, @Nullable Certificate trust) throws Exception {
        return carrier(box, trust).carry(Letters.to(new Address.Mail("ann@example.org")));
    }

    /// @param trust null for those that Java trusts
    private static MailCarrier carrier(Postbox box, @Nullable Certificate trust) throws Exception {
        var server = new MailServer("localhost", box.port(), "ann", "open sesame", "supple@example.org");
        var wire = new Wire(false, trust == null ? null : trust.client(), Duration.ofMillis(1_500));
        return new MailCarrier(server, wire, Letters.HERE, () -> Letters.NOW, new Patience(Duration.ofSeconds(15)));
    }
}
