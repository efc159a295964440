// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// HTTP/2 over TLS. Follows no redirect and asks no proxy.
final class Line implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client;
    private final Duration answering;

    Line(@Nullable SSLContext trust, Duration answering) {
        HttpClient.Builder wanted = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECTING)
                .executor(Executors.newVirtualThreadPerTaskExecutor());
        if (trust != null) {
            wanted.sslContext(trust);
        }
        this.client = wanted.build();
        this.answering = answering;
    }

    Reply post(URI endpoint, Map<String, String> headers, byte[] body) throws InterruptedException {
        var listening = new Listening();
        CompletableFuture<?> answer = client.sendAsync(request(endpoint, headers, body), listening);
        try {
            answer.get(answering.toMillis(), TimeUnit.MILLISECONDS);
            return listening.reply("has no answer");
        } catch (TimeoutException _) {
            return listening.reply("does not answer within " + answering.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return listening.reply("cannot be reached, or hung up (" + cause(e) + ")");
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpRequest request(URI endpoint, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return request.build();
    }

    private static String cause(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
