// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.origin;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The push services that Supple sends to: those of the makers of browsers, and what the operator lists.
///
/// A subscription is an address that somebody hands in, and the server connects to it. So nothing is looked
/// up to see whether it is public: only known names count.
public final class PushHosts {

    private static final int HTTPS = 443;

    /// Chrome and its kin, Firefox, Safari, Edge on Windows.
    private static final Pattern MAKERS = Pattern.compile("fcm\\.googleapis\\.com"
            + "|([a-z0-9-]{1,63}\\.){1,4}(push\\.services\\.mozilla\\.com|push\\.apple\\.com|notify\\.windows\\.com)");

    private final Set<String> listed;

    /// Those of the makers, and these.
    ///
    /// @param listed by the operator, as `push.example:8443`, or `push.example` for the usual port
    public PushHosts(Set<String> listed) {
        this.listed = Set.copyOf(listed);
    }

    /// Why nothing is sent there, and what to do; empty if Supple sends there.
    public Optional<String> objection(URI endpoint) {
        String host = endpoint.getHost();
        if (!"https".equals(endpoint.getScheme()) || host == null) {
            return Optional.of("endpoint: is no https:// address. Hand in what the browser says, unchanged.");
        }
        if (endpoint.getRawUserInfo() != null || endpoint.getRawFragment() != null) {
            return Optional.of("endpoint: has a name before an @, or a part after a #. Hand in what the browser says,"
                    + " unchanged.");
        }
        return isKnown(host, endpoint.getPort()) ? Optional.empty() : Optional.of(unknown(host, endpoint.getPort()));
    }

    private boolean isKnown(String host, int port) {
        boolean usual = port < 0 || port == HTTPS;
        return usual
                ? MAKERS.matcher(host).matches() || listed.contains(host) || listed.contains(host + ":" + HTTPS)
                : listed.contains(host + ":" + port);
    }

    private static String unknown(String host, int port) {
        String name = port < 0 ? host : host + ":" + port;
        return "endpoint: the push service " + name + " is none that Supple sends to. Use Chrome, Edge, Firefox or"
                + " Safari, or have the operator list " + name + " in SUPPLE_PUSH_HOSTS.";
    }

    public static boolean isApple(URI endpoint) {
        return endsWith(endpoint, ".push.apple.com");
    }

    public static boolean isMicrosoft(URI endpoint) {
        return endsWith(endpoint, ".notify.windows.com");
    }

    private static boolean endsWith(URI endpoint, String end) {
        return endpoint.getHost() != null && endpoint.getHost().endsWith(end);
    }

    /// As RFC 6454 writes an origin: without the port that is usual.
    public static String origin(URI endpoint) {
        boolean usual = endpoint.getPort() < 0 || endpoint.getPort() == HTTPS;
        return "https://" + endpoint.getHost() + (usual ? "" : ":" + endpoint.getPort());
    }
}
