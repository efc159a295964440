// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `GET /assets/{stamp}/…`: styles, scripts and icons. The stamp changes with any of them, so browsers may keep them.
public final class Assets {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/schema+json",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json");

    /// What browsers heed for documents only. On a script or a style it would be a third of the answer.
    private static final List<HeaderName> FOR_DOCUMENTS = Stream.of(
                    "Content-Security-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy")
            .map(HeaderNames::create)
            .toList();

    private static final Set<String> NO_DOCUMENTS = Set.of("css", "js");

    private final WebFiles files;

    private Assets(WebFiles files) {
        this.files = files;
    }

    /// The assets that were packed into the program.
    public static Assets packed() {
        return new Assets(WebFiles.packed());
    }

    /// The address under which all assets stand.
    public String base() {
        return "/assets/" + files.stamp();
    }

    public void show(ServerRequest request, ServerResponse response) {
        String path = request.path().path();
        if (!path.startsWith(base() + "/")) {
            throw missing();
        }
        String file = path.substring(base().length() + 1);
        byte[] found = found(file);
        response.header(HeaderNames.CACHE_CONTROL, FOREVER);
        if (NO_DOCUMENTS.contains(ending(file))) {
            FOR_DOCUMENTS.forEach(response.headers()::remove);
        }
        Send.bytes(request, response, type(file), found);
    }

    /// A file that has to stand at a fixed address, and so is asked for anew each time. A worker heeds the policies
    /// that
    /// come with its script, as documents do, so they stay.
    public void showAt(ServerRequest request, ServerResponse response, String path) {
        byte[] found = found(path);
        response.header(HeaderNames.CACHE_CONTROL, "no-cache");
        Send.bytes(request, response, type(path), found);
    }

    private byte[] found(String path) {
        return files.find(path).orElseThrow(Assets::missing);
    }

    private static String type(String path) {
        return Optional.ofNullable(TYPES.get(ending(path))).orElseThrow(Assets::missing);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Problem missing() {
        return new Problem(Problem.Kind.NOT_FOUND, "This file belongs to another version of Supple. Reload the page.");
    }
}
