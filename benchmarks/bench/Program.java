// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A server that was started to be measured, up to its first answered page.
final class Program implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final int port;
    private final double seconds;

    private Program(List<String> command, int port) throws IOException {
        this.port = port;
        long begun = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(System.getProperty("bench.log")))
                .start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
                close();
                throw new IOException("It does not start: " + String.join(" ", command));
            }
            LockSupport.parkNanos(1_000_000);
        }
        seconds = (System.nanoTime() - begun) / 1e9;
    }

    /// The java command line of the property `bench.<name>`, one word a line, `PORT` where the port goes.
    static Program start(String name) {
        try {
            int port = freePort();
            var words = new ArrayList<String>();
            System.getProperty("bench." + name).lines().forEach(word -> words.add(word.replace("PORT", "" + port)));
            return new Program(words, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /// From before the process was there until its first page was read to the end.
    double seconds() {
        return seconds;
    }

    /// Resident memory in MB, as the system counts it.
    double resident() {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try (var http = new Http(port)) {
            return http.get("/").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
