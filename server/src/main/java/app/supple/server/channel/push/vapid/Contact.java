// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a push service reaches whoever runs this Supple: `mailto:` with an address, or a page at `https://`
/// (RFC 8292, section 2.1). It has to be true: Apple refuses what cannot lead anywhere, and everybody else
/// would be told a lie.
///
/// @param value as it is said to the services: without anything that JSON would have to escape
public record Contact(String value) {

    static final int LONGEST = 200;

    private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([^@]+)");

    /// Two parts at least. A last part of digits would be an IP address.
    private static final Pattern PUBLIC_NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /// Ends of names that lead nowhere from outside (RFC 2606, 6761, 6762, 7686, 8375, and what routers make
    /// up).
    private static final Set<String> NOWHERE = Set.of(
            "localhost",
            "local",
            "localdomain",
            "invalid",
            "test",
            "example",
            "internal",
            "lan",
            "home",
            "corp",
            "arpa",
            "onion");

    private static final String INSTEAD =
            " Give mailto: and an address that is read, or an https:// page, on a public domain; or leave it out, and"
                    + " Apple's devices cannot be called.";

    /// What the operator wrote, if it can be true.
    ///
    /// @throws IllegalArgumentException with a sentence that says what to do
    public static Contact of(String text) {
        if (text.length() > LONGEST) {
            throw bad("has more than " + LONGEST + " characters.");
        }
        String host = host(text).toLowerCase(Locale.ROOT);
        if (!PUBLIC_NAME.matcher(host).matches()) {
            throw bad("'" + host + "' is no name of the public internet.");
        }
        if (NOWHERE.contains(host.substring(host.lastIndexOf('.') + 1))) {
            throw bad("'" + host + "' leads nowhere from outside.");
        }
        return new Contact(text);
    }

    private static String host(String text) {
        Matcher mail = MAIL.matcher(text);
        return mail.matches() ? mail.group(1) : page(text);
    }

    private static String page(String text) {
        try {
            URI uri = new URI(text);
            boolean bare = uri.getRawUserInfo() == null && uri.getHost() != null;
            if ("https".equals(uri.getScheme()) && bare && text.chars().allMatch(letter -> letter < 128)) {
                return uri.getHost();
            }
        } catch (URISyntaxException _) {
            // Said below.
        }
        throw bad("is neither mailto: with one address nor an https:// page.");
    }

    private static IllegalArgumentException bad(String problem) {
        return new IllegalArgumentException("SUPPLE_PUSH_CONTACT: " + problem + INSTEAD);
    }
}
