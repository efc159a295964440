// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.form;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The fields and files of a form as browsers send it when it has a file in it (RFC 7578). The first counts where a
/// name stands twice. What the browser says about a file, its name and its type, is not even read.
public final class FilledForm {

    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("; name=\"([a-z_]{1,40})\"");
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_HEAD = 1_000;

    private final byte[] body;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    /// Where the content of a part begins, and where it ends before.
    private record Part(int from, int until) {}

    private FilledForm(byte[] body) {
        this.body = body;
    }

    /// Reads the form of a request.
    ///
    /// @param largest in bytes
    /// @throws Problem with this sentence, if it is larger; with another, if it is no such form
    public static FilledForm of(ServerRequest request, int largest, String tooLarge) {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        return of(Incoming.body(request, largest, tooLarge), type);
    }

    /// @param type the Content-Type of the request
    static FilledForm of(byte[] body, String type) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.matches()) {
            throw unreadable();
        }
        var form = new FilledForm(body);
        form.split(("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1));
        return form;
    }

    /// What stands in a field; empty if there is none.
    public String field(String name) {
        return fields(name).stream().findFirst().orElse("");
    }

    /// What stands in all fields of that name.
    public List<String> fields(String name) {
        return parts.getOrDefault(name, List.of()).stream()
                .map(part -> new String(body, part.from, part.until - part.from, StandardCharsets.UTF_8))
                .toList();
    }

    /// The bytes of a file; none if nobody chose one.
    public byte[] file(String name) {
        return parts.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(part -> Arrays.copyOfRange(body, part.from, part.until))
                .orElse(new byte[0]);
    }

    private void split(byte[] line) {
        int at = find(line, 0);
        for (int count = 0; at >= 0 && count < MOST_PARTS; count++) {
            int next = find(line, at + line.length);
            if (next >= 0) {
                add(at + line.length, next - 2);
            }
            at = next;
        }
    }

    /// @param until before the line break that belongs to the next boundary
    private void add(int from, int until) {
        int head = find("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), from);
        int content = head + 4;
        if (head < 0 || content > until || head - from > LONGEST_HEAD) {
            return;
        }
        Matcher name = NAME.matcher(new String(body, from, head - from, StandardCharsets.ISO_8859_1));
        if (name.find()) {
            parts.merge(
                    name.group(1),
                    List.of(new Part(content, until)),
                    (before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
    }

    private int find(byte[] wanted, int from) {
        int last = body.length - wanted.length;
        for (int place = from; place <= last; place++) {
            if (Arrays.equals(body, place, place + wanted.length, wanted, 0, wanted.length)) {
                return place;
            }
        }
        return -1;
    }

    private static Problem unreadable() {
        return new Problem(Problem.Kind.INVALID, "The form could not be read. Go back and send it again.");
    }
}
