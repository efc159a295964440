// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./supple serve`
@Command(name = "serve", description = "Start Supple for the browser of this computer.")
public final class ServeCommand implements Runnable {

    /// Starts to serve and comes back when it is stopped.
    @FunctionalInterface
    public interface Serving {
        void serve(Said said);
    }

    /// What was said, unchecked; null for what was not.
    ///
    /// @param database may hold a password
    public record Said(
            @Nullable String port,
            @Nullable String host,
            @Nullable String data,
            @Nullable String database) {}

    private final Serving serving;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 8080 if left out, 0 for any free one.")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on; this computer only.")
    private @Nullable String host;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL to share with other Supples, instead of a folder.")
    private @Nullable String database;

    @Mixin
    private DataOption data = new DataOption();

    public ServeCommand(Serving serving) {
        this.serving = serving;
    }

    @Override
    public void run() {
        serving.serve(new Said(port, host, data.folder(), database));
    }
}
