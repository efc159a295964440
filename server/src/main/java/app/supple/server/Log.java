// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/// One log for everybody, on standard error: a line a record. Libraries speak only when something is wrong.
final class Log {

    private Log() {}

    static void quiet() {
        try (InputStream in = Log.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
