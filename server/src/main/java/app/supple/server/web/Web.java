// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.form.SavedFile;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The server that listens.
public final class Web implements AutoCloseable {

    /// No request brings more than this; each desk reads less.
    private static final long LARGEST_REQUEST = SavedFile.LARGEST + Incoming.LARGEST_BODY;

    private final WebServer server;

    private Web(WebServer server) {
        this.server = server;
    }

    /// Starts listening. Helidon logs what kept it from starting, and says nothing else about it.
    ///
    /// @throws PortTaken if another program listens there
    public static Web start(InetAddress address, int port, HttpRouting.Builder routing) {
        checkFree(address, port);
        WebServer server = WebServer.builder()
                .address(address)
                .port(port)
                .maxPayloadSize(LARGEST_REQUEST)
                .shutdownGracePeriod(Duration.ofSeconds(2))
                .shutdownHook(false)
                // Else the last part of a larger answer waits 40 ms for the browser's acknowledgement.
                .connectionOptions(options -> options.tcpNoDelay(true))
                .routing(routing)
                .build()
                .start();
        if (!server.isRunning()) {
            throw new PortTaken(port, null);
        }
        return new Web(server);
    }

    /// Has the server's classes lay themselves out, so that [#start] finds them ready.
    public static void warmUp() {
        WebServer.builder().port(0).shutdownHook(false).build();
    }

    /// The port it listens on; tells which one, if any free one was asked for.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    /// Helidon 4.5.0 only logs that it cannot listen, and returns as if it did.
    private static void checkFree(InetAddress address, int port) {
        try (var probe = ServerSocketChannel.open()) {
            probe.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new PortTaken(port, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Another program listens on the port.
    public static final class PortTaken extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        PortTaken(int port, @Nullable Throwable cause) {
            super(
                    "Port " + port + " is taken by another program, perhaps another Supple. Try ./supple serve --port "
                            + (port + 1) + ".",
                    cause);
        }
    }
}
