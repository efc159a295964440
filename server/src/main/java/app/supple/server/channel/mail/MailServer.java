// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

/// Through which all mail leaves. The operator chooses it, so it may lie in their own network.
///
/// @param user empty if the server asks for none
/// @param from who the mail is from, as `supple@example.org`
public record MailServer(String host, int port, String user, String password, String from) {

    /// Encrypted from the first byte on (RFC 8314); on all others encryption is asked for with STARTTLS.
    private static final int TLS_AT_ONCE = 465;

    boolean speaksTlsAtOnce() {
        return port == TLS_AT_ONCE;
    }

    /// Without user and password.
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
