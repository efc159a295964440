// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a mailbox may look like: those that a person has, and none that a mail server could take for more than one
/// mailbox, for a way to another server, or for a command.
public final class MailAddresses {

    /// In characters (RFC 5321, 4.5.3.1).
    private static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9#$&'*+/=?^_{}~-]+(\\.[A-Za-z0-9#$&'*+/=?^_{}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?");

    private MailAddresses() {}

    public static Checked<Address.Mail> read(String typed) {
        String mailbox = typed.strip();
        List<String> problems = problems(mailbox);
        return problems.isEmpty() ? new Checked.Good<>(new Address.Mail(mailbox)) : new Checked.Bad<>(problems);
    }

    static List<String> problems(String mailbox) {
        List<String> problems = new ArrayList<>();
        if (mailbox.length() > LONGEST) {
            problems.add("The e-mail address is longer than " + LONGEST + " characters. Give a shorter one.");
        }
        int at = mailbox.indexOf('@');
        if (at < 0 || at != mailbox.lastIndexOf('@')) {
            problems.add("The e-mail address needs one @ and no more. Give one address, as name@example.org.");
        } else {
            parts(mailbox.substring(0, at), mailbox.substring(at + 1), problems);
        }
        return problems;
    }

    private static void parts(String name, String domain, List<String> problems) {
        if (name.length() > LONGEST_NAME) {
            problems.add("Before the @ the e-mail address has more than " + LONGEST_NAME
                    + " characters. Give a shorter one.");
        }
        if (!NAME.matcher(name).matches()) {
            problems.add("Before the @ of the e-mail address only letters of English, digits and some signs can stand,"
                    + " and no spaces. Give it as name@example.org.");
        }
        if (!DOMAIN.matcher(domain).matches()) {
            problems.add("After the @ of the e-mail address has to stand a name with a dot, such as example.org. Write"
                    + " one with other letters in its form for machines, which begins with xn--.");
        }
    }
}
