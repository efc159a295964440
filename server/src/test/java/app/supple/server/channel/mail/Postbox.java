// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A mail server of one's own that says what it is told to say, and remembers what it heard and whether others could
/// have heard it too.
final class Postbox implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final @Nullable SSLContext tls;
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "HELLO", "220 here",
            "STARTTLS", "220 go on",
            "AUTH", "235 in",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "RSET", "250 ok",
            "QUIT", "221 bye"));
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    /// @param tls null if it offers no encryption
    Postbox(@Nullable SSLContext tls) throws IOException {
        this.tls = tls;
        Thread.ofVirtual().start(this::serve);
    }

    record Heard(String line, boolean hidden) {}

    /// @param answer empty to say nothing at all
    Postbox answers(String word, String answer) {
        answers.put(word, answer);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket other = socket.accept()) {
                say(other, "HELLO");
                talk(other, false);
            } catch (IOException e) {
                assertThat(e).as("the other side is gone, or we are").isNotNull();
            }
        }
    }

    private void talk(Socket other, boolean hidden) throws IOException {
        String line = line(other.getInputStream());
        while (line != null) {
            heard.add(new Heard(line, hidden));
            String word = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (word.equals("STARTTLS") && tls != null) {
                say(other, word);
                talk(encrypted(other, tls), true);
                return;
            }
            answer(other, word, hidden);
            line = line(other.getInputStream());
        }
    }

    private void answer(Socket other, String word, boolean hidden) throws IOException {
        if (word.equals("EHLO")) {
            write(
                    other,
                    "250-here\r\n" + (tls == null || hidden ? "" : "250-STARTTLS\r\n") + "250 AUTH PLAIN LOGIN\r\n");
        } else if (answers.containsKey(word)) {
            say(other, word);
        }
        if (word.equals("DATA") && answers.getOrDefault(word, "").startsWith("354")) {
            text(other, hidden);
        }
    }

    private void text(Socket other, boolean hidden) throws IOException {
        String line = "";
        while (line != null && !line.equals(".")) {
            line = line(other.getInputStream());
            heard.add(new Heard(String.valueOf(line), hidden));
        }
        say(other, ".");
    }

    private void say(Socket other, String word) throws IOException {
        String answer = answers.getOrDefault(word, "");
        if (!answer.isEmpty()) {
            write(other, answer + "\r\n");
        }
    }

    private static void write(Socket other, String text) throws IOException {
        other.getOutputStream().write(text.getBytes(UTF_8));
        other.getOutputStream().flush();
    }

    private static Socket encrypted(Socket other, SSLContext tls) throws IOException {
        var hidden = (SSLSocket) tls.getSocketFactory().createSocket(other, null, other.getPort(), true);
        hidden.setUseClientMode(false);
        hidden.startHandshake();
        return hidden;
    }

    /// Null at the end.
    private static @Nullable String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toString(UTF_8).stripTrailing();
            }
            line.write(next);
        }
        return null;
    }
}
