// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file in a form, as browsers send it (RFC 7578). Nothing else of the form is looked at.
final class Upload {

    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);

    private static final String END_OF_HEAD = "\r\n\r\n";

    private Upload() {}

    /// The bytes of the part with this name; empty if there is none.
    ///
    /// @param type the Content-Type of the request
    static Optional<byte[]> part(byte[] body, String type, String name) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.matches()) {
            return Optional.empty();
        }
        // One character a byte, so that places in the text are places in the body.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String line = "--" + boundary.group(1);
        int head = text.indexOf("; name=\"" + name + "\"");
        int begin = head < 0 ? -1 : text.indexOf(END_OF_HEAD, head);
        int end = begin < 0 ? -1 : text.indexOf("\r\n" + line, begin);
        return end < 0
                ? Optional.empty()
                : Optional.of(text.substring(begin + END_OF_HEAD.length(), Math.max(end, begin + END_OF_HEAD.length()))
                        .getBytes(StandardCharsets.ISO_8859_1));
    }
}
