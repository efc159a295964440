// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.post;

import app.supple.server.channel.push.origin.PerOrigin;
import app.supple.server.channel.push.origin.PushHosts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Posts to push services (RFC 8030), not too much to one at once. For many threads.
public final class Post implements AutoCloseable {

    private final @Nullable SSLContext trust;
    private final Limits limits;
    private final PerOrigin<Semaphore> rooms = new PerOrigin<>();
    private @Nullable Line line;

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
                return line().post(endpoint, headers, body);
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

    /// Made when it is first needed: most never call a browser.
    private synchronized Line line() {
        Line known = line;
        if (known == null) {
            known = new Line(trust, limits.answering());
            line = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (line != null) {
            line.close();
        }
    }
}
