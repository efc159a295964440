// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Links;
import app.supple.server.channel.Patience;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.InstantSource;

/// Sends mail through one server, one connection a mail. Nothing of Angus is loaded before the first.
public final class MailCarrier implements Carrier {

    private final MailServer server;
    private final Wire wire;
    private final Links links;
    private final InstantSource clock;
    private final Patience patience;

    public MailCarrier(MailServer server, Links links, InstantSource clock) {
        this(server, new Wire(server.speaksTlsAtOnce(), null, Wire.SILENCE), links, clock, new Patience(LONGEST));
    }

    MailCarrier(MailServer server, Wire wire, Links links, InstantSource clock, Patience patience) {
        this.server = server;
        this.wire = wire;
        this.links = links;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Outcome carry(Letter letter) {
        if (!(letter.to().address() instanceof Address.Mail(String mailbox))
                || !MailAddresses.problems(mailbox).isEmpty()) {
            return new Outcome.Declined(Reason.FORBIDDEN, "The address is no mailbox that mail is sent to.");
        }
        return patience.with(
                () -> sent(letter, mailbox),
                new Outcome.TryLater("The mail server did not take the mail in time."),
                broken -> new Outcome.TryLater(
                        "Sending broke off: " + broken.getClass().getName()));
    }

    private Outcome sent(Letter letter, String mailbox) {
        Session session = wire.session(server);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(server.user(), server.password());
            var mail = Written.of(letter, mailbox, links, session);
            mail.date(clock.instant());
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Outcome.Arrived();
        } catch (MessagingException e) {
            return Refusal.of(e);
        }
    }
}
