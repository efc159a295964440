// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.address;

import app.supple.reminder.meeting.BusyCalendar.Source;
import app.supple.server.calendar.bound.Unreadable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address that a calendar may be fetched from, before anybody looks where it leads.
///
/// @param listed whether the operator allows it, wherever it leads
record Target(URI uri, boolean listed) {

    private static final int HTTPS = 443;

    private static final int HTTP = 80;

    /// Names as the world gives them. A last part of digits would be an address in disguise, such as 2130706433.
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");

    private static final String ONLY_HTTPS = "Give an address that begins with https:// or webcal://.";

    /// Reads an address as a person typed it.
    ///
    /// @param hosts what the operator allows, as `nas.local` or `nas.local:8443`
    /// @throws Unreadable if it is none, or not to be fetched
    static Target of(String typed, Set<String> hosts) {
        URI uri = uri(typed.strip());
        String host = host(uri);
        int port = port(uri);
        boolean usual = port == (isHttp(uri) ? HTTP : HTTPS);
        boolean listed = hosts.contains(host + ":" + port) || (usual && hosts.contains(host));
        if (!listed) {
            check(uri, host, port);
        }
        return new Target(uri, listed);
    }

    String host() {
        return host(uri);
    }

    private static URI uri(String typed) {
        try {
            String https = typed.replaceFirst("^(?i)webcals?:", "https:");
            URI uri = new URI(https).parseServerAuthority();
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || isHttp(uri);
            if (!web || uri.getHost() == null || typed.length() > Source.LONGEST) {
                throw new Unreadable(ONLY_HTTPS);
            }
            return withoutUser(uri);
        } catch (URISyntaxException e) {
            throw new Unreadable("This is no address: " + e.getReason() + ". " + ONLY_HTTPS);
        }
    }

    private static URI withoutUser(URI uri) {
        if (uri.getRawUserInfo() != null) {
            throw new Unreadable(
                    "An address with a name or a password before the @ is not fetched. Take a secret or public"
                            + " address of your calendar, without it.");
        }
        return uri;
    }

    private static void check(URI uri, String host, int port) {
        if (isHttp(uri)) {
            throw new Unreadable("Over http:// others could read along. " + ONLY_HTTPS);
        }
        if (port != HTTPS) {
            throw new Unreadable(
                    "Port " + port + " is not asked. Give an address without a port, or have the operator list " + host
                            + ":" + port + " in SUPPLE_CALENDAR_HOSTS.");
        }
        if (!NAME.matcher(host).matches()) {
            throw new Unreadable(notPublic(host));
        }
    }

    static String notPublic(String host) {
        return "The address leads to this computer or its own network, or to nobody. Give a public address, or have the"
                + " operator list " + host + " in SUPPLE_CALENDAR_HOSTS.";
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
