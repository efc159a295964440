// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address that Supple may connect to, before anybody looks where it leads.
///
/// @param listed whether the operator allows it, wherever it leads
public record Target(URI uri, boolean listed) {

    /// In characters.
    private static final int LONGEST = 2_000;

    private static final int HTTPS = 443;

    private static final int HTTP = 80;

    /// Names as the world gives them. A last part of digits would be an address in disguise, such as 2130706433.
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");

    private static final String ONLY_HTTPS = "Give an address that begins with https://.";

    /// Reads an address as a person typed it.
    ///
    /// @throws Forbidden if it is none, or none to connect to
    static Target of(String typed, Listed listed) {
        URI uri = uri(typed.strip());
        boolean allowed = listed.has(host(uri), port(uri), isHttp(uri) ? HTTP : HTTPS);
        if (!allowed) {
            check(uri, listed.setting());
        }
        return new Target(uri, allowed);
    }

    /// In small letters, without a dot at its end.
    public String host() {
        return host(uri);
    }

    private static URI uri(String typed) {
        try {
            URI uri = new URI(typed).parseServerAuthority();
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || isHttp(uri);
            if (!web || uri.getHost() == null || typed.length() > LONGEST) {
                throw new Forbidden(ONLY_HTTPS);
            }
            return withoutUser(uri);
        } catch (URISyntaxException e) {
            throw new Forbidden("This is no address: " + e.getReason() + ". " + ONLY_HTTPS);
        }
    }

    private static URI withoutUser(URI uri) {
        if (uri.getRawUserInfo() != null) {
            throw new Forbidden(
                    "An address with a name or a password before the @ is not used. Give one without them.");
        }
        return uri;
    }

    private static void check(URI uri, String setting) {
        if (isHttp(uri)) {
            throw new Forbidden("Over http:// others could read along. " + ONLY_HTTPS);
        }
        String host = host(uri);
        if (port(uri) != HTTPS) {
            throw new Forbidden("Port " + port(uri) + " is not used. Give an address without a port, or have the"
                    + " operator list " + host + ":" + port(uri) + " in " + setting + ".");
        }
        if (!NAME.matcher(host).matches()) {
            throw new Forbidden(notPublic(host, setting));
        }
    }

    static String notPublic(String host, String setting) {
        return "The address leads to this computer or its own network, or to nobody. Give a public address, or have the"
                + " operator list " + host + " in " + setting + ".";
    }

    private static String host(URI uri) {
        return lower(uri.getHost()).replaceFirst("\\.$", "");
    }

    private static int port(URI uri) {
        int usual = isHttp(uri) ? HTTP : HTTPS;
        return uri.getPort() < 0 ? usual : uri.getPort();
    }

    private static boolean isHttp(URI uri) {
        return "http".equals(lower(uri.getScheme()));
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
