// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.Serial;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;

/// The server that listens.
public final class Web implements AutoCloseable {

    /// No request brings more than this; each desk reads less.
    private static final long LARGEST_REQUEST = 1_000_000;

    private final WebServer server;

    private Web(WebServer server) {
        this.server = server;
    }

    /// Starts listening.
    ///
    /// @throws PortTaken if another program listens there
    public static Web start(InetAddress address, int port, HttpRouting.Builder routing) {
        WebServer server = WebServer.builder()
                .address(address)
                .port(port)
                .maxPayloadSize(LARGEST_REQUEST)
                .shutdownGracePeriod(Duration.ofSeconds(2))
                .shutdownHook(false)
                .routing(routing)
                .build();
        try {
            return new Web(server.start());
        } catch (RuntimeException e) {
            server.stop();
            throw isTaken(e) ? new PortTaken(port, e) : e;
        }
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

    private static boolean isTaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /// Another program listens on the port.
    public static final class PortTaken extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        PortTaken(int port, Throwable cause) {
            super(
                    "Port " + port + " is taken by another program, perhaps another Supple. Try ./supple serve --port "
                            + (port + 1) + ".",
                    cause);
        }
    }
}
