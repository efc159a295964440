// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads by which ways messages may leave. What cannot be used is said without repeating a user or a password.
///
/// @param environment for SUPPLE_OUTGOING_HOSTS, SUPPLE_MAIL_HOST, _PORT, _USER, _PASSWORD and _FROM, and
/// SUPPLE_PUSH_CONTACT,
/// _HOSTS and _CRYPTO
record OutgoingReader(Map<String, String> environment) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]+");

    private static final Pattern CRYPTO = Pattern.compile("(?i)(jdk|corretto)?");

    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9#$&'*+/=?^_{}~.-]{1,64}@([A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+");

    /// @param alone whether no other Supple shares the data
    /// @param problems where to add what cannot be used
    Outgoing read(boolean alone, List<String> problems) {
        return new Outgoing(
                Hosts.read(said("SUPPLE_OUTGOING_HOSTS"), "SUPPLE_OUTGOING_HOSTS", problems),
                mail(problems),
                push(problems),
                alone);
    }

    private PushWishes push(List<String> problems) {
        String crypto = said("SUPPLE_PUSH_CRYPTO");
        if (!CRYPTO.matcher(crypto).matches()) {
            problems.add("SUPPLE_PUSH_CRYPTO '" + crypto + "' is not known. Write jdk or corretto, or leave it out.");
        }
        return new PushWishes(
                said("SUPPLE_PUSH_CONTACT"),
                Hosts.read(said("SUPPLE_PUSH_HOSTS"), "SUPPLE_PUSH_HOSTS", problems),
                crypto.isEmpty() ? PushWishes.USUAL.crypto() : crypto);
    }

    private @Nullable MailSettings mail(List<String> problems) {
        String host = said("SUPPLE_MAIL_HOST");
        String user = said("SUPPLE_MAIL_USER");
        String password = environment.getOrDefault("SUPPLE_MAIL_PASSWORD", "");
        String from = said("SUPPLE_MAIL_FROM");
        if (host.isEmpty()) {
            checkNothingIsLeft(problems, user, password, from, said("SUPPLE_MAIL_PORT"));
            return null;
        }
        if (!HOST.matcher(host).matches()) {
            problems.add("SUPPLE_MAIL_HOST is no host. Write the name of a mail server, such as smtp.example.org.");
        }
        if (!MAILBOX.matcher(from).matches()) {
            problems.add("SUPPLE_MAIL_FROM is no e-mail address. Write who the mail is from, as supple@example.org.");
        }
        checkSigningIn(problems, user, password);
        return new MailSettings(host, port(problems), user, password, from);
    }

    private int port(List<String> problems) {
        String port = said("SUPPLE_MAIL_PORT");
        if (port.isEmpty()) {
            return MailSettings.USUAL_PORT;
        }
        if (port.matches("[0-9]{1,5}")
                && Integer.parseInt(port) > 0
                && Integer.parseInt(port) <= Settings.HIGHEST_PORT) {
            return Integer.parseInt(port);
        }
        problems.add("SUPPLE_MAIL_PORT is no number from 1 to 65535. Leave it out for 587, or write 465.");
        return MailSettings.USUAL_PORT;
    }

    private static void checkSigningIn(List<String> problems, String user, String password) {
        if (user.isEmpty() != password.isEmpty()) {
            problems.add("SUPPLE_MAIL_USER and SUPPLE_MAIL_PASSWORD go together. Set both, or neither for a server that"
                    + " asks for none.");
        }
        if (Stream.of(user, password).anyMatch(text -> text.chars().anyMatch(Character::isISOControl))) {
            problems.add(
                    "In SUPPLE_MAIL_USER or SUPPLE_MAIL_PASSWORD stands a line break or the like. Write each in one"
                            + " line.");
        }
    }

    private static void checkNothingIsLeft(List<String> problems, String... others) {
        if (Stream.of(others).anyMatch(text -> !text.isEmpty())) {
            problems.add(
                    "Settings for mail are there, but SUPPLE_MAIL_HOST is not. Write the name of a mail server, such"
                            + " as smtp.example.org, or leave out all that begin with SUPPLE_MAIL.");
        }
    }

    private String said(String variable) {
        return environment.getOrDefault(variable, "").strip();
    }
}
