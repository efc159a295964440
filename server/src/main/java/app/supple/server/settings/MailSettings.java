// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

/// The server through which mail leaves.
///
/// @param user empty if the server asks for none, and the password with it
/// @param from who the mail is from, as `supple@example.org`
public record MailSettings(String host, int port, String user, String password, String from) {

    /// For handing in mail, encrypted by STARTTLS (RFC 6409).
    static final int USUAL_PORT = 587;

    /// Without user and password.
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
