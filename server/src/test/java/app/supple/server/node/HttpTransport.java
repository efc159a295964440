// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import app.supple.reminder.Occurrence;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.engine.Transport;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.State.Device;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Brings nudges to the fake service, some at once, and puts what it says into a queue. It never gives up: words that
/// come too late are what the tests are about.
///
/// @param node whose it is
/// @param underWay how many have been sent whose end is not written down yet
/// @param heard what became of them
record HttpTransport(String node, URI service, HttpClient client, AtomicInteger underWay, BlockingQueue<Signal> heard)
        implements Transport {

    /// How many at once.
    static final int MOST = 200;

    @Override
    public int room() {
        return MOST - underWay.get();
    }

    @Override
    public void send(Kept due) {
        underWay.incrementAndGet();
        String name = name(due.nudge().occurrence());
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Node", node)
                .header("Topic", topic(name))
                .POST(BodyPublishers.ofString(name))
                .build();
        var _ = client.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, _) -> {
            if (answer != null) {
                heard.add(answer.statusCode() == 201 ? new Signal.Handed(due) : new Signal.Failed(due));
            }
        });
    }

    /// Their ends are written down.
    void written(int count) {
        underWay.addAndGet(-count);
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {}

    @Override
    public void refuse(Effect.Refuse refusal) {}

    static String name(Occurrence occurrence) {
        return occurrence.person().value() + "/" + occurrence.date() + "/" + occurrence.slot();
    }

    /// At most 32 letters of the alphabet for addresses: RFC 8030, section 5.4.
    private static String topic(String name) {
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return id.replace("-", "");
    }
}
