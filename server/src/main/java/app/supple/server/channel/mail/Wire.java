// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// How the mail server is spoken to: never in the clear, and never for long.
///
/// @param atOnce encrypted from the first byte on
/// @param trust whose certificates are trusted; null for those that Java trusts
/// @param silence how long the server may be silent; without, Angus waits for ever
record Wire(boolean atOnce, @Nullable SSLSocketFactory trust, Duration silence) {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    static final Duration SILENCE = Duration.ofSeconds(10);

    Session session(MailServer server) {
        var properties = new Properties();
        put(properties, "host", server.host());
        put(properties, "port", server.port());
        put(properties, "from", server.from());
        put(properties, "auth", !server.user().isEmpty());
        // No others: NTLM and the like are old, and not needed inside TLS.
        put(properties, "auth.mechanisms", "PLAIN LOGIN");
        // Else the name of this computer is looked up and told.
        put(properties, "localhost", "[127.0.0.1]");
        put(properties, "quitwait", false);
        put(properties, "connectiontimeout", CONNECTING.toMillis());
        put(properties, "timeout", silence.toMillis());
        put(properties, "writetimeout", silence.toMillis());
        encrypt(properties);
        return Session.getInstance(properties);
    }

    private void encrypt(Properties properties) {
        put(properties, "ssl.enable", atOnce);
        put(properties, "starttls.enable", !atOnce);
        put(properties, "starttls.required", !atOnce);
        put(properties, "ssl.checkserveridentity", true);
        put(properties, "ssl.protocols", "TLSv1.3 TLSv1.2");
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust);
        }
    }

    private static void put(Properties properties, String name, Object value) {
        properties.setProperty("mail.smtp." + name, value.toString());
    }
}
