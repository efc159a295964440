// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import java.net.URI;

/// Where a message goes. What is in it was checked by its way out, and holds secrets: it is never printed.
public sealed interface Address {

    /// Longest of all that a person or a browser may give, in characters.
    int LONGEST = 2_000;

    Way way();

    /// What fails together: the service behind the address, such as `https://push.example:443`.
    String origin();

    /// A subscription as browsers make it (RFC 8030, RFC 8291).
    ///
    /// @param endpoint where its push service takes messages
    /// @param key the browser's public key, 65 bytes in base64url
    /// @param secret which the browser made up, 16 bytes in base64url
    record Browser(URI endpoint, String key, String secret) implements Address {

        @Override
        public Way way() {
            return Way.BROWSER;
        }

        @Override
        public String origin() {
            return originOf(endpoint);
        }

        @Override
        public String toString() {
            return "Browser[" + origin() + "]";
        }
    }

    /// This computer.
    record Desktop() implements Address {

        @Override
        public Way way() {
            return Way.DESKTOP;
        }

        @Override
        public String origin() {
            return "desktop";
        }
    }

    /// A mailbox.
    ///
    /// @param mailbox as `name@example.org`
    record Mail(String mailbox) implements Address {

        @Override
        public Way way() {
            return Way.MAIL;
        }

        /// All mail leaves through one server.
        @Override
        public String origin() {
            return "mail";
        }

        @Override
        public String toString() {
            return "Mail[]";
        }
    }

    /// A topic of ntfy.
    ///
    /// @param server such as `https://ntfy.sh`
    /// @param topic whoever knows it reads along
    /// @param token for a server that asks for one; empty if it does not
    record Ntfy(URI server, String topic, String token) implements Address {

        @Override
        public Way way() {
            return Way.NTFY;
        }

        @Override
        public String origin() {
            return originOf(server);
        }

        @Override
        public String toString() {
            return "Ntfy[" + origin() + "]";
        }
    }

    /// A program that takes JSON.
    ///
    /// @param secret to sign with
    record Webhook(URI url, String secret) implements Address {

        @Override
        public Way way() {
            return Way.WEBHOOK;
        }

        @Override
        public String origin() {
            return originOf(url);
        }

        @Override
        public String toString() {
            return "Webhook[" + origin() + "]";
        }
    }

    private static String originOf(URI uri) {
        int usual = "http".equals(uri.getScheme()) ? 80 : 443;
        return uri.getScheme() + "://" + uri.getHost() + ":" + (uri.getPort() < 0 ? usual : uri.getPort());
    }
}
