// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A [NodeChild], from outside. It ends when this is closed, and also when this JVM ends, because then nobody holds
/// its input.
final class NodeProcess implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private NodeProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /// Comes back once it is ready, and before it does anything.
    static NodeProcess start(String name, String database, String service, FastClock clock) throws Exception {
        var node = new NodeProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeChild.class.getName(),
                        name,
                        database,
                        service,
                        String.valueOf(clock.factor()),
                        String.valueOf(clock.zero()),
                        clock.start().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        node.await("ready");
        return node;
    }

    void go() throws IOException {
        process.outputWriter().write("go\n");
        process.outputWriter().flush();
    }

    /// As with `kill -9`.
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(Await.LONGEST.toSeconds(), TimeUnit.SECONDS).join();
    }

    /// It stands still where it is, as in a debugger, and knows nothing of it.
    void stop() throws Exception {
        signal("STOP");
    }

    void goOn() throws Exception {
        signal("CONT");
    }

    /// Comes back once it has said that so many words of services came too late.
    void awaitRefused(int words) throws Exception {
        for (int refused = 0; refused < words; ) {
            refused +=
                    Integer.parseInt(await(CountedOccurrences.REFUSED).substring(CountedOccurrences.REFUSED.length()));
        }
    }

    /// The next line that begins like that; all before it are forgotten.
    private String await(String begin) throws InterruptedException, TimeoutException {
        while (true) {
            String line = said.poll(Await.FOR_A_WORD.toSeconds(), TimeUnit.SECONDS);
            if (line == null) {
                throw new TimeoutException("Waited in vain for '" + begin + "'");
            }
            if (line.startsWith(begin)) {
                return line;
            }
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void signal(String name) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            said.add("ended");
        }
    }
}
