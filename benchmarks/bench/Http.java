// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that stays open: so small that it measures the server and not itself.
final class Http implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    Http(int port) throws IOException {
        this(port, "");
    }

    Http(int port, String moreHeaders) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new BufferedInputStream(socket.getInputStream(), 32_768);
        headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + moreHeaders + "\r\n";
    }

    /// What came back, and how many bytes of it went over the wire, headers and all.
    record Answer(int status, String type, boolean packed, byte[] body, int wire) {}

    Answer get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers).getBytes(StandardCharsets.US_ASCII));
        String head = head();
        String lower = head.toLowerCase(Locale.ROOT);
        byte[] body = in.readNBytes(Integer.parseInt(value(lower, "content-length", "0")));
        int status = Integer.parseInt(head.substring(9, 12));
        boolean packed = value(lower, "content-encoding", "").equals("gzip");
        return new Answer(status, value(lower, "content-type", ""), packed, body, head.length() + body.length);
    }

    private String head() throws IOException {
        var head = new StringBuilder(600);
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The server hung up.");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String value(String head, String name, String otherwise) {
        int at = head.indexOf("\r\n" + name + ":");
        int start = at + name.length() + 3;
        return at < 0
                ? otherwise
                : head.substring(start, head.indexOf('\r', start)).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
