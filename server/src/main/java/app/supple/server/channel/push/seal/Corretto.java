// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import java.lang.System.Logger.Level;
import java.security.Provider;
import java.security.Security;
import java.util.concurrent.Callable;

/// Puts Amazon's provider before all others, and takes it away again if it does not do what it should. Its
/// jar lies there only if Supple was built with the profile `accp`, so it is looked for by name.
final class Corretto {

    private static final System.Logger LOG = System.getLogger("app.supple.push");

    private static final String CLASS = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

    private Corretto() {}

    static void settle() {
        settle(() -> (Provider) Class.forName(CLASS).getField("INSTANCE").get(null));
    }

    /// Tries the provider that is found.
    ///
    /// @return whether it is used
    static boolean settle(Callable<Provider> found) {
        try {
            return hasPassed(found.call());
        } catch (Exception | LinkageError e) {
            LOG.log(
                    Level.WARNING,
                    "SUPPLE_PUSH_CRYPTO: the Corretto crypto provider is not there, or not for this"
                            + " system, so Java's own is used. Build with -Paccp, or leave the setting out.",
                    e);
            return false;
        }
    }

    private static boolean hasPassed(Provider provider) {
        Security.insertProviderAt(provider, 1);
        String problem = SelfTest.problem();
        if (problem.isEmpty()) {
            LOG.log(Level.INFO, "Messages are sealed by {0}; it has passed the self-test.", provider);
            return true;
        }
        Security.removeProvider(provider.getName());
        LOG.log(
                Level.WARNING,
                "SUPPLE_PUSH_CRYPTO: the Corretto crypto provider has not passed the self-test, so"
                        + " Java''s own is used: {0}",
                problem);
        return false;
    }
}
