// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A walk through all pages and their files. The JVM remembers what they needed, and starts faster next time.
final class Training {

    private static final List<String> PAGES = List.of(
            "/",
            "/stretches",
            "/stretches/cat-camel",
            "/routines",
            "/programme",
            "/programme/week",
            "/screening",
            "/screening/questions/bladder",
            "/screening/answers",
            "/play/morning",
            "/diary",
            "/notes/2026-01-01",
            "/check-in",
            "/progress",
            "/progress/helps",
            "/settings",
            "/pause",
            "/settings/backups",
            "/settings/erase",
            "/why",
            "/settings/calendar",
            "/settings/reminders",
            "/settings/feed",
            "/mine",
            "/mine/new",
            "/mine/share",
            "/settings/data",
            "/settings/rhythm",
            "/report",
            "/safety",
            "/sources",
            "/health",
            "/api/v1/today",
            "/api/v1/sessions/morning");

    private static final String SCREENING = "/api/v1/screening";
    private static final Pattern QUESTION = Pattern.compile("\"id\":\"([a-z0-9-]+)\"");
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:assets|figures)/[^\"#]+)");

    private final int port;

    private Training(int port) {
        this.port = port;
    }

    /// Asked for by the launcher, before the first start.
    static boolean isWanted() {
        return Boolean.getBoolean("supple.training");
    }

    static void walk(int port) {
        var training = new Training(port);
        training.answerWithNo();
        PAGES.stream().flatMap(page -> training.files(page).stream()).distinct().forEach(training::read);
    }

    /// The player comes only after the questions.
    private void answerWithNo() {
        String answers = QUESTION.matcher(read(SCREENING))
                .results()
                .map(found -> "{\"question\":\"" + found.group(1) + "\",\"answer\":\"no\"}")
                .collect(Collectors.joining(","));
        put(SCREENING, "{\"answers\":[" + answers + "],\"at_least_65\":\"no\",\"usual_pain\":0}");
    }

    private void put(String path, String json) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + path).toURL().openConnection();
            connection.setRequestMethod("PUT");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
            connection.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> files(String page) {
        return FILE.matcher(read(page))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String read(String path) {
        try {
            URLConnection connection =
                    URI.create("http://localhost:" + port + path).toURL().openConnection();
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
