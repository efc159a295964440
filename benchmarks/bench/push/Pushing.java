// SPDX-License-Identifier: Apache-2.0
package bench.push;

import app.supple.server.channel.push.fake.LoopbackPush;
import bench.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/// How fast messages to browsers are sealed and posted: beside the one step of sealing that costs most, and beside a
/// bare client that posts the same bytes.
final class Pushing {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger ALL_LOGS = Logger.getLogger("");

    /// Of the fake service, before each answer.
    private static final Duration LATENCY = Duration.ofMillis(5);

    private static final double TARGET = 0.6;

    private static final int WARM_UP = 20_000;

    private Pushing() {}

    /// Takes how many posts, and how many rounds.
    public static void main(String[] args) throws Exception {
        ALL_LOGS.setLevel(Level.SEVERE);
        int posts = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Figures.say(
                "Java %s, heap of at most %d MB, %d processors; client and service in one JVM",
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        post(posts, rounds);
        try (var service = new LoopbackPush(_ -> {})) {
            SealedMessages.measure(service, 5 * rounds);
        }
        // Clients leave threads behind that nobody waits for.
        System.exit(0);
    }

    private static void post(int posts, int rounds) {
        var headers = new AtomicReference<Map<String, String>>(Map.of());
        try (var service = new LoopbackPush(taken -> headers.compareAndSet(Map.of(), taken.headers()), LATENCY);
                var supple = Sending.Supple.to(service)) {
            supple.send(0);
            try (var bare = Sending.Bare.like(supple, service, same(headers.get()))) {
                Figures.say(
                        "%,d posts over loopback HTTP/2 with TLS, all due at once, %d at a time, answered after %d ms",
                        posts, Crowd.AT_ONCE, LATENCY.toMillis());
                race(posts, rounds, supple, bare);
            }
        }
    }

    private static void race(int posts, int rounds, Sending supple, Sending bare) {
        Crowd.of(Math.min(posts, WARM_UP), bare);
        Crowd.of(Math.min(posts, WARM_UP), supple);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            Crowd plain = told("bare client", Crowd.of(posts, bare));
            Crowd ours = told("Supple", Crowd.of(posts, supple));
            ratios.add(ours.rate() / plain.rate());
        }
        Figures.atLeast("  ratio of posts", Figures.median(ratios), TARGET, "");
    }

    private static Crowd told(String name, Crowd crowd) {
        Figures.say(
                "  %-12s %,8.0f a second; late: half %.2f s, 99 %% %.2f s; not taken: %d",
                name, crowd.rate(), crowd.half(), crowd.late(), crowd.failed());
        return crowd;
    }

    /// What the client sets by itself is left to it.
    private static Map<String, String> same(Map<String, String> sent) {
        var headers = new HashMap<>(sent);
        headers.keySet().retainAll(Set.of(
                "authorization", "content-encoding", "content-type", "ttl", "topic", "urgency"));
        return headers;
    }
}
