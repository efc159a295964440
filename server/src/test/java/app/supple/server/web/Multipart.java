// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A form with files in it, as a browser sends it.
public final class Multipart {

    private static final String LINE = "--b0undary";

    private final List<byte[]> parts = new ArrayList<>();

    public Multipart field(String name, String value) {
        parts.add((LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Multipart file(String name, byte[] content) {
        parts.add((LINE + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"; filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public HttpResponse<String> post(RunningHouse house, String path) {
        List<byte[]> all = new ArrayList<>(parts);
        all.add((LINE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(house.origin() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + LINE.substring(2))
                .header("Origin", house.origin())
                .POST(BodyPublishers.ofByteArrays(all))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("Nobody interrupts a test", e);
        }
    }
}
