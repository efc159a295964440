// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// A browser that was never here before: the page, and all that it draws in, each once.
final class FirstVisit {

    /// What a page, a style sheet or a module pulls in; links to other pages are not among them.
    private static final List<Pattern> PULLS = List.of(
            Pattern.compile("<(?:link|use)\\b[^>]*?\\bhref=\"([^\"#]+)"),
            Pattern.compile("<(?:script|img|source)\\b[^>]*?\\bsrc=\"([^\"#]+)"),
            Pattern.compile("(?:^|[;\\s])(?:import|export)\\b(?!\\s*\\()[^;\"']*[\"']([^\"']+)[\"']"),
            Pattern.compile("url\\([\"']?([^\"')#]+)"));

    private final Http http;
    private final Set<String> seen = new LinkedHashSet<>();
    private int bytes;

    private FirstVisit(Http http) {
        this.http = http;
    }

    /// @param files how many requests it took
    /// @param bytes over the wire, compressed, with headers
    record Sum(int files, int bytes) {}

    static Sum of(int port) throws IOException {
        try (var http = new Http(port, "Accept-Encoding: gzip\r\n")) {
            var visit = new FirstVisit(http);
            visit.follow("/");
            return new Sum(visit.seen.size(), visit.bytes);
        }
    }

    private void follow(String start) throws IOException {
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (seen.add(path)) {
                Http.Answer answer = http.get(path);
                bytes += answer.wire();
                String text = text(answer);
                PULLS.forEach(pull -> pull.matcher(text).results().forEach(found -> {
                    String target = resolve(path, found.group(1));
                    if (target.startsWith("/")) {
                        waiting.add(target);
                    }
                }));
            }
        }
    }

    private static String resolve(String base, String target) {
        boolean isName = !target.startsWith(".") && !target.startsWith("/");
        return isName && !target.contains(".") || target.contains(":")
                ? target
                : address(URI.create(base).resolve(target.replace("&amp;", "&")));
    }

    /// With what is asked for: a figure that stands still is another file than one that moves.
    private static String address(URI found) {
        return found.getQuery() == null ? found.getPath() : found.getPath() + "?" + found.getQuery();
    }

    private static String text(Http.Answer answer) throws IOException {
        if (!answer.type().matches("text/.*|.*javascript.*|image/svg.*")) {
            return "";
        }
        byte[] body = answer.packed()
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }
}
