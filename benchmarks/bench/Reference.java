// SPDX-License-Identifier: Apache-2.0
package bench;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The empty Helidon program that Supple is set beside: one fixed page, nothing else.
final class Reference {

    private Reference() {}

    /// Takes a port, and perhaps a file with the page; with the word `train` instead it reads its page once and leaves.
    public static void main(String[] args) throws IOException {
        byte[] page = args.length > 1 ? Files.readAllBytes(Path.of(args[1])) : "Hello".getBytes(StandardCharsets.UTF_8);
        boolean training = args[0].equals("train");
        WebServer server = WebServer.builder()
                .address(InetAddress.getLoopbackAddress())
                .port(training ? 0 : Integer.parseInt(args[0]))
                .shutdownHook(false)
                .connectionOptions(options -> options.tcpNoDelay(true))
                .routing(HttpRouting.builder().get("/", (request, response) -> response.send(page)))
                .build()
                .start();
        if (training) {
            try (var http = new Http(server.port())) {
                http.get("/");
            }
            server.stop();
        }
    }
}
