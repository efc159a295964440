// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.supple.delivery.Message;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.parcel.Parcel;
import app.supple.server.channel.Links;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;

/// A letter as a mail: plain text, and a name by which a second one is known to be the same.
final class Written extends MimeMessage {

    private final String name;

    private Written(Session session, String name) {
        super(session);
        this.name = name;
    }

    static Written of(Letter letter, String mailbox, Links links, Session session) throws MessagingException {
        String from = session.getProperty("mail.smtp.from");
        var mail = new Written(session, name(letter.parcel(), from));
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(mailbox, true));
        mail.setSubject(line(letter.message().title()), UTF_8.name());
        mail.setText(text(letter.message(), links), UTF_8.name());
        // Nobody is to answer that they are on holiday (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        unsubscribe(mail, links.stop(letter.parcel().id()));
        return mail;
    }

    /// Ready to be sent at this moment.
    void date(Instant now) throws MessagingException {
        setSentDate(Date.from(now));
        saveChanges();
    }

    /// With one click only over https (RFC 8058).
    private static void unsubscribe(Written mail, URI stop) throws MessagingException {
        mail.setHeader("List-Unsubscribe", "<" + stop + ">");
        if ("https".equals(stop.getScheme())) {
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static String text(Message message, Links links) {
        String where = links.everywhere() ? "" : "\nThis link works on the computer that Supple runs on.";
        return message.body() + "\n\n" + links.open(message) + where + "\n";
    }

    /// What a title holds cannot become another header.
    private static String line(String title) {
        return title.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// The same for the same cause and destination, and nothing to be read from it.
    private static String name(Parcel parcel, String from) {
        String all = String.join(
                "\n",
                parcel.cause().person().value(),
                parcel.cause().name(),
                String.valueOf(parcel.cause().call()),
                parcel.to().value());
        return "<" + hash(all) + from.substring(from.indexOf('@')) + ">";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
