// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.post;

import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Patience;
import app.supple.server.channel.RetryAfter;
import app.supple.server.outward.Answer;
import app.supple.server.outward.Forbidden;
import app.supple.server.outward.Outward;
import app.supple.server.outward.Place;
import app.supple.server.outward.Request;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/// Hands messages to web servers that people name. Where an address leads is checked each time, and of an answer only
/// its head is read.
public final class Post {

    private final Outward outward;
    private final InstantSource clock;
    private final Patience patience;

    public Post(Outward outward, InstantSource clock) {
        this(outward, clock, new Patience(Carrier.LONGEST));
    }

    Post(Outward outward, InstantSource clock, Patience patience) {
        this.outward = outward;
        this.clock = clock;
        this.patience = patience;
    }

    /// Asks, and waits for the answer [Carrier#LONGEST] at most.
    public Outcome send(String url, Request request) {
        return patience.with(
                () -> guarded(url, request),
                new Outcome.TryLater("The server did not answer in time."),
                broken -> new Outcome.TryLater(
                        "Sending broke off: " + broken.getClass().getName()));
    }

    /// What is wrong with an address that somebody wants to keep, as a sentence that begins with the name of its field.
    public Optional<String> problem(String field, String typed) {
        return patience.with(
                        () -> looked(typed),
                        Optional.of("It could not be looked up in time. Try again."),
                        _ -> Optional.of("It could not be looked up. Try again."))
                .map(sentence -> field + ": " + sentence);
    }

    private Optional<String> looked(String typed) {
        try {
            outward.places(outward.target(typed));
            return Optional.empty();
        } catch (Forbidden e) {
            return Optional.of(e.sentence());
        } catch (UnknownHostException e) {
            return Optional.of("Nobody knows where it leads. Look for a typing error, and whether you are online.");
        }
    }

    private Outcome guarded(String url, Request request) {
        try {
            return outward.places(outward.target(url)).stream()
                    .flatMap(place -> from(place, request))
                    .findFirst()
                    .orElse(new Outcome.TryLater("The server does not answer, or not as a web server does."));
        } catch (Forbidden e) {
            // Not its sentence: the name that the person gave stands in it.
            return new Outcome.Declined(Reason.FORBIDDEN, "The address leads where Supple does not send.");
        } catch (UnknownHostException e) {
            return new Outcome.TryLater("Nobody knows where the address leads.");
        }
    }

    /// Empty if it does not answer. Then the next address is asked the same; what has come twice bears the same name.
    private Stream<Outcome> from(Place place, Request request) {
        try (Answer answer = place.ask(request)) {
            Duration asked = answer.header("Retry-After")
                    .flatMap(text -> RetryAfter.read(text, clock.instant()))
                    .orElse(null);
            return Stream.of(Verdict.of(answer.status(), asked));
        } catch (IOException | RuntimeException e) {
            return Stream.empty();
        }
    }
}
