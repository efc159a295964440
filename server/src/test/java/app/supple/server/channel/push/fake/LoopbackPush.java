// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.fake;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.RateControl;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// A push service of our own on this computer: HTTP/2 over TLS, with as many streams at once as the large
/// ones allow. It takes messages, and then does what its script says. Another server than Supple's own, which
/// would begin to speak HTTP/2 itself if it found that beside it.
public final class LoopbackPush implements AutoCloseable {

    public static final int STREAMS = 100;

    private static final String HOST = "localhost";

    private final AtomicInteger devices = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final Consumer<Taken> taken;
    private final Duration latency;
    private final Server server = new Server();
    private final ServerConnector connector;
    private volatile Function<Taken, Script> script = _ -> Script.CREATED;

    /// Answers at once.
    public LoopbackPush(Consumer<Taken> taken) {
        this(taken, Duration.ZERO);
    }

    /// Answers after a while.
    ///
    /// @param taken is told of each message before it is answered, by many threads
    /// @param latency before each answer
    public LoopbackPush(Consumer<Taken> taken, Duration latency) {
        this.taken = taken;
        this.latency = latency;
        this.connector = connector();
        server.addConnector(connector);
        server.setHandler(new Taking());
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The fake push service does not start", e);
        }
    }

    private ServerConnector connector() {
        var http = new HttpConfiguration();
        http.addCustomizer(new SecureRequestCustomizer(false));
        var h2 = new HTTP2ServerConnectionFactory(http);
        h2.setMaxConcurrentStreams(STREAMS);
        h2.setRateControlFactory(new RateControl.Factory() {});
        var alpn = new ALPNServerConnectionFactory(h2.getProtocol());
        alpn.setDefaultProtocol(h2.getProtocol());
        var tls = new SslContextFactory.Server();
        tls.setSslContext(Certificate.SHARED.server());
        var made = new ServerConnector(server, new SslConnectionFactory(tls, alpn.getProtocol()), alpn, h2);
        made.setHost("127.0.0.1");
        return made;
    }

    public void plays(Script next) {
        script = _ -> next;
    }

    public void plays(Function<Taken, Script> next) {
        script = next;
    }

    /// Trusts the certificate of this service, and no other.
    public SSLContext trusting() {
        return Certificate.SHARED.client();
    }

    /// As an operator lists it.
    public Set<String> hosts() {
        return Set.of(HOST + ":" + connector.getLocalPort());
    }

    /// A browser that has subscribed.
    public Device device() {
        return Device.at(endpoint("/push/" + devices.incrementAndGet()));
    }

    public URI endpoint(String path) {
        return URI.create("https://" + HOST + ":" + connector.getLocalPort() + path);
    }

    /// How many messages lay here at once at most, taken and not yet answered.
    public int mostAtOnce() {
        return mostOpen.get();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The fake push service does not stop", e);
        }
    }

    private final class Taking extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
            Taken message =
                    new Taken(Request.getPathInContext(request), headers(request), new Taken.Body(content(request)));
            taken.accept(message);
            Script next = script.apply(message);
            if (latency.isZero()) {
                play(next, request, response, callback);
            } else {
                request.getComponents()
                        .getScheduler()
                        .schedule(
                                () -> play(next, request, response, callback), latency.toNanos(), TimeUnit.NANOSECONDS);
            }
            return true;
        }

        private void play(Script next, Request request, Response response, Callback callback) {
            open.decrementAndGet();
            switch (next) {
                case Script.Answers answers -> answer(answers, response, callback);
                case Script.HangsUp _ -> {
                    request.getConnectionMetaData()
                            .getConnection()
                            .getEndPoint()
                            .close();
                    callback.failed(new EofException("hung up"));
                }
                case Script.SaysNothing _ -> {}
                case Script.NeverEnds(int status) -> {
                    response.setStatus(status);
                    response.write(false, ByteBuffer.wrap("{".getBytes(StandardCharsets.US_ASCII)), Callback.NOOP);
                }
            }
        }

        private void answer(Script.Answers answers, Response response, Callback callback) {
            response.setStatus(answers.status());
            answers.headers().forEach(response.getHeaders()::put);
            Content.Sink.write(response, true, answers.body(), callback);
        }

        private Map<String, String> headers(Request request) {
            var headers = new HashMap<String, String>();
            request.getHeaders()
                    .forEach(field -> headers.put(field.getName().toLowerCase(Locale.ROOT), field.getValue()));
            return headers;
        }

        private byte[] content(Request request) throws Exception {
            ByteBuffer content = Content.Source.asByteBuffer(request);
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            return bytes;
        }
    }
}
