// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real server on this computer with one calendar, and a mark for what is in it.
public final class CalendarServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private volatile String calendar = "";
    private volatile boolean broken;

    public CalendarServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /// As the operator lists it.
    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    public String url() {
        return "http://" + host() + "/me.ics";
    }

    /// One event each line, as `20261123T090000Z/20261123T100000Z`.
    public void holds(String... spans) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (String span : spans) {
            int slash = span.indexOf('/');
            text.append("BEGIN:VEVENT\r\nSUMMARY:Dismissal of Ben\r\nLOCATION:Room 7\r\nDTSTART:")
                    .append(span, 0, slash)
                    .append("\r\nDTEND:")
                    .append(span.substring(slash + 1))
                    .append("\r\nEND:VEVENT\r\n");
        }
        calendar = text.append("END:VCALENDAR\r\n").toString();
    }

    public void holdsRaw(String text) {
        calendar = text;
    }

    public void breaks(boolean yes) {
        broken = yes;
    }

    /// The status of every answer so far.
    public List<Integer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String mark = "\"" + calendar.hashCode() + "\"";
        boolean known = mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int status = broken ? 500 : known ? 304 : 200;
        answers.add(status);
        exchange.getResponseHeaders().set("ETag", mark);
        byte[] body = status == 200 ? calendar.getBytes(UTF_8) : new byte[0];
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
