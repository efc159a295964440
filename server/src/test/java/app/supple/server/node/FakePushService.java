// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A push service on loopback that takes everything and writes down what came, from whom and when. It can be slow to
/// answer a node: then the message has arrived, and the node does not know.
final class FakePushService implements AutoCloseable {

    static {
        // Else it closes some of those that several nodes keep open, and their words are lost.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private final HttpServer server;
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> nodes = new ConcurrentHashMap<>();

    private volatile String slowFor = "";
    private volatile CountDownLatch patience = new CountDownLatch(0);

    FakePushService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.createContext("/", this::take);
        server.setExecutor(answering);
        server.start();
    }

    /// @param topic under which a push service would put one in place of the other
    /// @param tag under which a screen would
    /// @param nanos when, by the clock that only runs on
    record Arrival(String node, String topic, String tag, long nanos) {}

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/push";
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    int countOf(String node) {
        return nodes.computeIfAbsent(node, _ -> new AtomicInteger()).get();
    }

    /// How many different ones have come.
    int topics() {
        return topics.size();
    }

    /// Looks again whenever something has come.
    synchronized void await(String what, BooleanSupplier isSo) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + Await.LONGEST.toNanos();
        while (!isSo.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new TimeoutException("Waited in vain until " + what);
            }
            wait(left);
        }
    }

    private synchronized void add(Arrival arrival) {
        arrivals.add(arrival);
        topics.add(arrival.topic());
        nodes.computeIfAbsent(arrival.node(), _ -> new AtomicInteger()).incrementAndGet();
        notifyAll();
    }

    /// From now on that node waits for its answers.
    void keepWaiting(String node) {
        patience = new CountDownLatch(1);
        slowFor = node;
    }

    void answerAll() {
        slowFor = "";
        patience.countDown();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String tag = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            String node = headers.getFirst("Node");
            add(new Arrival(node, headers.getFirst("Topic"), tag, System.nanoTime()));
            if (node.equals(slowFor)) {
                patience.await();
            }
            exchange.sendResponseHeaders(201, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        answerAll();
        server.stop(0);
        answering.close();
    }
}
