// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL that several Supples may share.
///
/// @param url for JDBC. It may hold a password, so nobody prints it.
public record SharedDatabase(String url) {

    /// Hosts, name, and what comes after the question mark.
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:postgresql:(?://(?<hosts>[^/?@]*)/)?(?<name>[^/?@]+)(?:[?](?<rest>.*))?");

    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])?(:\\d*)?");

    private static final String SSLMODE = "sslmode=";

    /// What cannot be used, as a sentence that does not repeat it.
    static final String NOT_UNDERSTOOD = "The database is no address of a PostgreSQL."
            + " Write jdbc:postgresql://HOST/NAME?user=USER, with user and password after the question mark.";

    /// Over a network we ask PostgreSQL to prove who it is, unless the operator says otherwise: a diary and a password
    /// go that way.
    ///
    /// @throws IllegalArgumentException if it is no address, with [#NOT_UNDERSTOOD]
    static SharedDatabase of(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            throw new IllegalArgumentException(NOT_UNDERSTOOD);
        }
        String rest = address.group("rest");
        boolean trusted = isHere(address.group("hosts")) || saysHow(rest);
        String more = (rest == null ? "?" : "&") + SSLMODE + "verify-full";
        return new SharedDatabase(trusted ? text : text + more);
    }

    private static boolean isHere(@Nullable String hosts) {
        return hosts == null
                || Stream.of(hosts.split(",", -1))
                        .allMatch(host ->
                                LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean saysHow(@Nullable String rest) {
        return rest != null && Stream.of(rest.split("&", -1)).anyMatch(one -> one.startsWith(SSLMODE));
    }

    /// Without user and password.
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "");
    }
}
