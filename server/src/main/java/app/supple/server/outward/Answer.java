// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import io.helidon.http.HeaderNames;
import io.helidon.webclient.api.HttpClientResponse;
import java.io.InputStream;
import java.util.Optional;

/// What a web server says. Whoever asked closes it, and with it the connection; what was not read then never is.
public final class Answer implements AutoCloseable {

    private final HttpClientResponse response;

    Answer(HttpClientResponse response) {
        this.response = response;
    }

    public int status() {
        return response.status().code();
    }

    public Optional<String> header(String name) {
        return response.headers().first(HeaderNames.create(name));
    }

    /// As it comes, packed if it is, and without an end if it has none. A read that fails may throw any
    /// [RuntimeException].
    public InputStream body() {
        return response.inputStream();
    }

    @Override
    public void close() {
        response.close();
    }
}
