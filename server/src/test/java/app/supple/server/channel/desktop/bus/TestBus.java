// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.bus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A D-Bus session of our own. It knows no programs that it could start, so who has no daemon has none.
public final class TestBus implements AutoCloseable {

    private static final String CONFIG = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:path=SOCKET</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    private final Process daemon;
    private final String address;

    private TestBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    public static TestBus in(Path folder) {
        try {
            Path config = folder.resolve("bus.conf");
            Files.writeString(
                    config, CONFIG.replace("SOCKET", folder.resolve("bus").toString()));
            Process daemon = new ProcessBuilder("dbus-daemon", "--config-file=" + config, "--nofork", "--print-address")
                    .redirectError(Redirect.INHERIT)
                    .start();
            String address = firstLine(daemon);
            return new TestBus(daemon, address);
        } catch (IOException e) {
            throw new UncheckedIOException("Install the package dbus, or run ./build, which says what is missing.", e);
        }
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        daemon.destroyForcibly().onExit().join();
    }

    /// Which is said once it listens.
    private static String firstLine(Process daemon) throws IOException {
        var reader = new BufferedReader(daemon.inputReader(StandardCharsets.UTF_8));
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("dbus-daemon did not start");
        }
        return line;
    }
}
