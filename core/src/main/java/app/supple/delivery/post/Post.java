// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.DestinationId;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Outbox.Held;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Seal;
import app.supple.delivery.post.Verdicts.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Brings out what is in the outbox. To be asked often; each look writes down what came back and sends what there is
/// room
/// for. Several Supples may share an outbox: whoever claims a parcel sees to it.
///
/// On the disk first that a parcel is under way, and only then out of the house: after a stop it is known that it may
/// have got through.
public final class Post {

    /// For how long a parcel is ours. Longer than any carrier tries.
    public static final Duration LEASE = Duration.ofSeconds(30);

    /// So many are under way at once, and no more are held in memory.
    public static final int MOST_UNDER_WAY = 256;

    /// What lies longer is forgotten.
    private static final Duration KEPT = Duration.ofDays(60);

    private static final Duration BETWEEN_TIDYINGS = Duration.ofHours(6);

    private final Outbox outbox;
    private final Destinations destinations;
    private final Carriers carriers;
    private final Executor roads;
    private final InstantSource clock;
    private final Verdicts verdicts;
    private final Circuits circuits;
    private final Ahead ahead = new Ahead();

    private final Queue<Result> results = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isCalled = new AtomicBoolean();
    /// What this one is sending, as it is kept. A computer that slept meanwhile finds its own leases over.
    private final Map<ParcelId, Held> own = new HashMap<>();

    private Instant tidied = Instant.MIN;

    /// @param roads on which carriers wait for answers; a thread a letter
    public Post(Shelf shelf, Carriers carriers, Contents contents, Executor roads, Chance chance) {
        this.outbox = shelf.outbox();
        this.destinations = shelf.destinations();
        this.carriers = carriers;
        this.roads = roads;
        this.clock = chance.clock();
        Backoff backoff = new Backoff(chance.dice());
        this.verdicts = new Verdicts(contents, backoff);
        this.circuits = new Circuits(backoff);
    }

    /// What is kept.
    public record Shelf(Outbox outbox, Destinations destinations) {}

    /// What makes two runs differ.
    public record Chance(InstantSource clock, RandomGenerator dice) {}

    private record Result(Held sent, String origin, Outcome outcome) {}

    /// What is to be written of a parcel, and the letter if it is to be sent.
    private record Decision(Held change, @Nullable Letter letter) {}

    /// Sends what is due, as far as there is room, and writes down what came back.
    ///
    /// @throws app.supple.person.NotKept if the store failed; the next look makes up for it
    public synchronized void look() {
        isCalled.set(false);
        tidy();
        do {
            settle();
        } while (send() || !results.isEmpty());
    }

    /// Makes ready what will be sent soon.
    public void prepare(List<Letter> letters) {
        for (Letter letter : letters) {
            if (!ahead.has(letter.parcel().id())) {
                carrier(letter)
                        .seal(letter)
                        .ifPresent(seal -> ahead.put(letter.parcel().id(), seal));
            }
        }
    }

    /// Somebody has mended what was wrong with a destination.
    public synchronized void mended(String origin) {
        circuits.forget(origin);
        ahead.clear();
    }

    private void tidy() {
        Instant now = clock.instant();
        if (tidied.plus(BETWEEN_TIDYINGS).isBefore(now)) {
            tidied = now;
            outbox.forget(now.minus(KEPT));
        }
    }

    /// @return whether there may be more
    private boolean send() {
        int room = MOST_UNDER_WAY - own.size();
        if (room <= 0) {
            return false;
        }
        Instant now = clock.instant();
        List<Held> claimed = outbox.claim(now, LEASE, room, circuits.shut(now));
        List<Decision> decided = decide(claimed, now);
        if (!decided.isEmpty()) {
            begin(decided);
        }
        return claimed.size() == room && own.size() < MOST_UNDER_WAY;
    }

    private List<Decision> decide(List<Held> claimed, Instant now) {
        Map<DestinationId, Optional<Known>> known = new HashMap<>();
        Map<String, Integer> begun = new HashMap<>();
        return claimed.stream()
                .filter(held -> !goesOn(held))
                .map(held -> {
                    Optional<Known> to = known.computeIfAbsent(held.parcel().to(), destinations::find);
                    return switch (verdicts.on(held.parcel(), to.orElse(null), now)) {
                        case Verdict.Drop(var dropped) -> new Decision(held.changed(dropped), null);
                        case Verdict.Send(var letter) -> sendIfThereIsRoom(held, letter, begun, now);
                    };
                })
                .toList();
    }

    /// What this one is sending still, and has now claimed again.
    private boolean goesOn(Held held) {
        return own.replace(held.parcel().id(), held) != null;
    }

    /// What finds no room goes back, and is claimed again.
    private Decision sendIfThereIsRoom(Held held, Letter letter, Map<String, Integer> begun, Instant now) {
        int others = begun.merge(letter.origin(), 1, Integer::sum) - 1;
        if (circuits.room(letter.origin(), now) <= others) {
            return new Decision(held.changed(Verdicts.back(held.parcel())), null);
        }
        Letter sealed = sealed(letter);
        return new Decision(held.changed(sealed.parcel()), sealed);
    }

    /// Only what nobody wrote meanwhile.
    private void begin(List<Decision> decided) {
        List<Boolean> kept =
                outbox.changeAll(decided.stream().map(Decision::change).toList());
        for (int i = 0; i < decided.size(); i++) {
            Letter letter = decided.get(i).letter();
            if (kept.get(i) && letter != null) {
                start(next(decided.get(i).change()), letter);
            }
        }
    }

    private static Held next(Held written) {
        return new Held(written.parcel(), written.fence() + 1);
    }

    /// The same bytes as before, if it was sent before.
    private Letter sealed(Letter letter) {
        Seal made = ahead.take(letter.parcel().id());
        if (letter.parcel().sealed() != null) {
            return letter;
        }
        return made == null ? seal(letter) : letter.sealed(made);
    }

    /// What cannot be sealed is handed over as it is: its carrier says why.
    private Letter seal(Letter letter) {
        try {
            return carrier(letter).seal(letter).map(letter::sealed).orElse(letter);
        } catch (RuntimeException e) {
            return letter;
        }
    }

    private void start(Held held, Letter letter) {
        own.put(held.parcel().id(), held);
        circuits.began(letter.origin());
        roads.execute(() -> ended(new Result(held, letter.origin(), carry(letter))));
    }

    private Carrier carrier(Letter letter) {
        return carriers.of(letter.to().address().way());
    }

    private Outcome carry(Letter letter) {
        try {
            return carrier(letter).carry(letter);
        } catch (RuntimeException e) {
            return new Outcome.TryLater("This way out broke: " + e.getClass().getSimpleName() + ".");
        }
    }

    private void ended(Result result) {
        results.add(result);
        boolean looksAlready = Thread.holdsLock(this);
        if (!looksAlready && isCalled.compareAndSet(false, true)) {
            look();
        }
    }

    /// What cannot be written stays here, and is written with the next look.
    private void settle() {
        List<Result> back = List.copyOf(results);
        if (back.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        outbox.changeAll(back.stream().map(result -> after(result, now)).toList());
        back.forEach(result -> {
            results.remove(result);
            own.remove(result.sent().parcel().id());
            circuits.ended(result.origin(), result.outcome(), now);
        });
    }

    private Held after(Result result, Instant now) {
        Held sent = own.getOrDefault(result.sent().parcel().id(), result.sent());
        return sent.changed(verdicts.after(result.sent().parcel(), result.outcome(), now));
    }
}
