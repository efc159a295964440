// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// A key and a certificate that it signed itself, made with Java's own tool.
///
/// @param file as PKCS #12
record Certificate(Path file) {

    static final String PASSWORD = "changeit";

    static Certificate of(String name, Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String[] words = (tool + " -genkeypair -keyalg EC -alias mail -storetype PKCS12 -storepass " + PASSWORD
                        + " -dname CN=" + name + " -ext san=dns:" + name + " -keystore " + file)
                .split(" ", -1);
        if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        return new Certificate(file);
    }

    /// For whoever has the key.
    SSLContext server() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store(), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /// For whoever trusts it, and no other.
    SSLSocketFactory client() throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, null);
        only.setCertificateEntry("mail", store().getCertificate("mail"));
        trust.init(only);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
