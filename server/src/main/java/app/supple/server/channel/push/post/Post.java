// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.post;

import app.supple.server.channel.push.origin.PerOrigin;
import app.supple.server.channel.push.origin.PushHosts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Posts to push services over HTTP/2 (RFC 8030). For many threads at once. Follows no redirect and asks no
/// proxy.
public final class Post implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final @Nullable SSLContext trust;
    private final Limits limits;
    private final PerOrigin<Semaphore> rooms = new PerOrigin<>();
    private @Nullable HttpClient client;

    /// How much is asked at once, and for how long.
    ///
    /// @param atOnce to one origin. Services allow about 100; Java's client fails beyond what they allow,
    /// and does not wait (JDK-8225647).
    /// @param waiting for room
    /// @param answering from the first byte that is sent to the last that is read
    public record Limits(int atOnce, Duration waiting, Duration answering) {

        /// Together less than [app.supple.delivery.carry.Carrier#LONGEST].
        public static final Limits USUAL = new Limits(64, Duration.ofSeconds(6), Duration.ofSeconds(13));
    }

    public Post() {
        this(null, Limits.USUAL);
    }

    /// Opens nothing before the first message.
    ///
    /// @param trust whose certificates count; null for those that Java trusts
    public Post(@Nullable SSLContext trust, Limits limits) {
        this.trust = trust;
        this.limits = limits;
    }

    /// Waits for the answer, if there is one in time.
    public Reply send(URI endpoint, Map<String, String> headers, byte[] body) {
        Semaphore room = room(PushHosts.origin(endpoint));
        try {
            if (!room.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Reply.Silence("has " + limits.atOnce() + " messages of ours to answer already");
            }
            try {
                return exchange(request(endpoint, headers, body));
            } finally {
                room.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Reply.Silence("was not waited for, as Supple stops");
        }
    }

    private Semaphore room(String origin) {
        return rooms.renewed(origin, before -> before != null ? before : new Semaphore(limits.atOnce()));
    }

    private static HttpRequest request(URI endpoint, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return request.build();
    }

    private Reply exchange(HttpRequest request) throws InterruptedException {
        var listening = new Listening();
        CompletableFuture<?> answer = client().sendAsync(request, listening);
        try {
            answer.get(limits.answering().toMillis(), TimeUnit.MILLISECONDS);
            return listening.reply("has no answer");
        } catch (TimeoutException _) {
            return listening.reply(
                    "does not answer within " + limits.answering().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return listening.reply("cannot be reached, or hung up (" + cause(e) + ")");
        } finally {
            answer.cancel(true);
        }
    }

    private static String cause(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /// Made when it is first needed: most never call a browser.
    private synchronized HttpClient client() {
        HttpClient known = client;
        if (known == null) {
            HttpClient.Builder wanted = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_2)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(CONNECTING)
                    .executor(Executors.newVirtualThreadPerTaskExecutor());
            if (trust != null) {
                wanted.sslContext(trust);
            }
            known = wanted.build();
            client = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }
}
