// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.carry.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps one service that is down from slowing the others. Each origin has a circuit of its own. For one thread; what
/// it
/// remembers need not survive a stop.
final class Circuits {

    /// So many letters go to one origin at once. Services of HTTP/2 allow a hundred.
    static final int MOST_AT_ONCE = 64;

    /// After so many failures in a row it is taken to be down.
    static final int FAILURES = 5;

    /// Somebody has to mend something before.
    static final Duration BARRED = Duration.ofHours(1);

    private static final Circuit CLOSED = new Circuit(0, 0, Instant.MIN);

    private final Map<String, Circuit> circuits = new HashMap<>();
    private final Backoff backoff;

    Circuits(Backoff backoff) {
        this.backoff = backoff;
    }

    /// @param failures in a row
    /// @param opens nothing goes there before
    private record Circuit(int underWay, int failures, Instant opens) {

        Circuit began() {
            return new Circuit(underWay + 1, failures, opens);
        }

        Circuit ended() {
            return new Circuit(Math.max(0, underWay - 1), failures, opens);
        }

        Circuit worked() {
            return new Circuit(underWay, 0, Instant.MIN);
        }

        Circuit failed() {
            return new Circuit(underWay, failures + 1, opens);
        }

        Circuit shutUntil(Instant moment) {
            return new Circuit(underWay, failures, moment.isAfter(opens) ? moment : opens);
        }

        boolean isBroken() {
            return failures >= FAILURES;
        }

        boolean isShut(Instant now) {
            return opens.isAfter(now);
        }

        boolean isIdle() {
            return equals(CLOSED);
        }
    }

    /// How many more may go there now. One, to try, after it was down.
    int room(String origin, Instant now) {
        Circuit circuit = circuits.getOrDefault(origin, CLOSED);
        int most = circuit.isBroken() ? 1 : MOST_AT_ONCE;
        return circuit.isShut(now) ? 0 : Math.max(0, most - circuit.underWay());
    }

    /// Origins for which there is no use in looking.
    Set<String> shut(Instant now) {
        return circuits.keySet().stream()
                .filter(origin -> room(origin, now) == 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    void began(String origin) {
        put(origin, circuits.getOrDefault(origin, CLOSED).began());
    }

    void ended(String origin, Outcome outcome, Instant now) {
        Circuit circuit = circuits.getOrDefault(origin, CLOSED).ended();
        put(
                origin,
                switch (outcome) {
                    case Outcome.Arrived(), Outcome.Seen() -> circuit.worked();
                    case Outcome.Gone _, Outcome.Declined _ -> circuit.worked();
                    case Outcome.Throttled(Duration after) -> circuit.shutUntil(now.plus(after));
                    case Outcome.Barred _ -> circuit.shutUntil(now.plus(BARRED));
                    case Outcome.TryLater _ -> down(circuit.failed(), now);
                });
    }

    /// A browser or a person has given an address anew, or the operator has mended something: it is tried at once.
    void forget(String origin) {
        circuits.remove(origin);
    }

    private Circuit down(Circuit circuit, Instant now) {
        return circuit.isBroken() ? circuit.shutUntil(now.plus(backoff.after(circuit.failures()))) : circuit;
    }

    private void put(String origin, Circuit circuit) {
        if (circuit.isIdle()) {
            circuits.remove(origin);
        } else {
            circuits.put(origin, circuit);
        }
    }
}
