// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// What it means that a mail server did not take a mail. What the server says is not told on: an address or a text
/// may stand in it.
final class Refusal {

    /// An answer of a mail server, and its number in more detail, if it has one (RFC 3463).
    private static final Pattern ANSWER =
            Pattern.compile("(?s)(?<code>[2-5]\\d\\d)[ -]?(?<detail>\\d\\.\\d{1,3}\\.\\d{1,3})?.*");

    /// No such mailbox, not here, not a name for one.
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    /// Sign in first, or better.
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    private Refusal() {}

    static Outcome of(MessagingException e) {
        List<Throwable> causes = causes(e);
        if (causes.stream().anyMatch(CertificateException.class::isInstance)) {
            return new Outcome.Barred("The certificate of the mail server is not to be trusted. Check SUPPLE_MAIL_HOST:"
                    + " it has to be the name in the certificate.");
        }
        if (String.valueOf(e.getMessage()).startsWith("STARTTLS is required")) {
            return new Outcome.Barred("The mail server offers no encryption, so nothing was sent. Use another port or"
                    + " another server.");
        }
        return causes.stream()
                .filter(MessagingException.class::isInstance)
                .map(MessagingException.class::cast)
                .map(Refusal::answered)
                .filter(answer -> !(answer instanceof Outcome.TryLater(String said) && said.isEmpty()))
                .findFirst()
                .orElse(new Outcome.TryLater("The mail server does not answer, or not as mail servers do."));
    }

    /// All that went wrong, the innermost first.
    private static List<Throwable> causes(Throwable e) {
        List<Throwable> all = new ArrayList<>();
        for (Throwable one = e; one != null && !all.contains(one); one = one.getCause()) {
            all.addFirst(one);
        }
        return all;
    }

    /// Later, without a word, if the server did not answer.
    private static Outcome answered(MessagingException e) {
        return switch (e) {
            case SMTPAddressFailedException to -> recipient(to.getReturnCode(), String.valueOf(to.getMessage()));
            case SMTPSenderFailedException from -> from(from.getReturnCode());
            case SMTPSendFailedException all -> mail(all.getReturnCode());
            case AuthenticationFailedException in -> signingIn(String.valueOf(in.getMessage()));
            default -> new Outcome.TryLater("");
        };
    }

    private static Outcome recipient(int code, String said) {
        if (!NO_MAILBOX.contains(code)) {
            return mail(code);
        }
        return isAboutUs(said)
                ? new Outcome.Barred(word(code) + " It does not send on mail of ours: check SUPPLE_MAIL_USER.")
                : new Outcome.Gone(word(code) + " It knows no such mailbox.");
    }

    /// A policy, such as "relaying denied", says nothing about the mailbox.
    private static boolean isAboutUs(String said) {
        Matcher answer = ANSWER.matcher(said);
        String detail = answer.matches() ? answer.group("detail") : null;
        return detail != null && detail.startsWith("5.7.");
    }

    private static Outcome from(int code) {
        return isForNow(code)
                ? new Outcome.TryLater(word(code))
                : new Outcome.Barred(word(code) + " It takes no mail from SUPPLE_MAIL_FROM.");
    }

    private static Outcome mail(int code) {
        if (isForNow(code)) {
            return new Outcome.TryLater(word(code));
        }
        return NOT_LET_IN.contains(code) ? barred(code) : new Outcome.Declined(Reason.REFUSED, word(code));
    }

    private static Outcome signingIn(String said) {
        Matcher answer = ANSWER.matcher(said);
        if (!answer.matches()) {
            return new Outcome.TryLater("");
        }
        int code = Integer.parseInt(answer.group("code"));
        return isForNow(code) ? new Outcome.TryLater(word(code)) : barred(code);
    }

    private static Outcome barred(int code) {
        return new Outcome.Barred(word(code) + " Check SUPPLE_MAIL_USER and SUPPLE_MAIL_PASSWORD.");
    }

    private static boolean isForNow(int code) {
        return code / 100 != 5;
    }

    private static String word(int code) {
        return "The mail server answers " + code + ".";
    }
}
