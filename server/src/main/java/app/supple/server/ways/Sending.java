// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Way;
import app.supple.delivery.post.Post;
import app.supple.delivery.post.Upkeep;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.server.letter.Letters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Keeps messages moving: what is due goes out, what comes soon is made ready, and what is silent for days is seen to.
final class Sending implements AutoCloseable {

    private static final Duration BETWEEN_UPKEEPS = Duration.ofHours(1);

    private final ExecutorService roads = Executors.newVirtualThreadPerTaskExecutor();
    private final Letters letters;
    private final Upkeep upkeep;
    private final InstantSource clock;
    private final Post post;
    private final Destinations destinations;
    private final Ways ways;
    private Instant kept = Instant.MIN;

    Sending(Post.Shelf shelf, Ways ways, Letters letters, InstantSource clock) {
        this.letters = letters;
        this.destinations = shelf.destinations();
        this.ways = ways;
        this.upkeep = new Upkeep(shelf.destinations(), shelf.outbox());
        this.clock = clock;
        this.post = new Post(shelf, ways, letters, roads, new Post.Chance(clock, new Random()));
    }

    /// What is due goes out.
    public void look() {
        post.look();
    }

    /// Sends, then makes ready what comes soon.
    public synchronized void look(PersonId person) {
        post.look();
        Instant now = clock.instant();
        post.prepare(letters.soon(person, now));
        if (isOnDesktop(person)) {
            ways.computer().look(person);
        }
        if (kept.plus(BETWEEN_UPKEEPS).isBefore(now)) {
            kept = now;
            upkeep.runOnce(person, now);
        }
    }

    private boolean isOnDesktop(PersonId person) {
        return destinations.of(person).stream()
                .map(Known::destination)
                .anyMatch(to -> to.address().way() == Way.DESKTOP && to.manner().on());
    }

    /// What calls no more leaves the screens that can be reached. Nobody waits for it.
    void silence(Occurrence occurrence) {
        roads.execute(() -> letters.about(occurrence)
                .forEach(letter -> ways.of(letter.to().address().way()).withdraw(letter)));
    }

    /// Somebody has given an address anew.
    public void mended(String origin) {
        post.mended(origin);
    }

    /// What is under way may come to its end; it is waited for no longer than a carrier may take.
    @Override
    public void close() {
        roads.close();
    }
}
