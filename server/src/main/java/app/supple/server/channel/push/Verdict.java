// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.RetryAfter;
import app.supple.server.channel.push.origin.PushHosts;
import app.supple.server.channel.push.post.Reply;
import app.supple.server.channel.push.vapid.Token;
import java.net.URI;
import java.time.Instant;

/// What an answer means. Sources: RFC 8030, the error pages of Mozilla's and Apple's services, and what their
/// users report of Microsoft's, which throttled with 406 for years.
///
/// @param token that it was sent with
record Verdict(URI endpoint, Token token, Instant now) {

    Outcome on(Reply reply) {
        return switch (reply) {
            case Reply.Answer answer -> on(answer);
            case Reply.Silence silence -> new Outcome.TryLater(service() + silence.why() + ".");
        };
    }

    private Outcome on(Reply.Answer answer) {
        return switch (answer.status()) {
            case 200, 201, 202 -> new Outcome.Arrived();
            case 301, 308 -> gone(answer, "says that the subscription has moved, which is not followed");
            case 404, 410 -> gone(answer, "does not know the subscription any more");
            case 401, 403 -> barred(answer);
            case 406 -> PushHosts.isMicrosoft(endpoint) ? throttled(answer) : refused(answer);
            case 408, 421, 425 -> later(answer);
            case 429 -> throttled(answer);
            // It is down, and says for how long.
            case 503 -> answer.retryAfter().isEmpty() ? later(answer) : throttled(answer);
            default -> byClass(answer);
        };
    }

    private Outcome byClass(Reply.Answer answer) {
        return switch (answer.status() / 100) {
            case 2 -> new Outcome.Arrived();
            // A redirect for the moment: not followed, and perhaps not there next time.
            case 3, 5 -> later(answer);
            default -> refused(answer);
        };
    }

    private Outcome gone(Reply.Answer answer, String how) {
        return new Outcome.Gone(
                service() + how + code(answer) + " The browser subscribes again when Supple is opened there.");
    }

    /// Apple says no more than "BadJwtToken", so what the token said stands beside it.
    private Outcome barred(Reply.Answer answer) {
        return new Outcome.Barred(service() + "does not accept who we say we are" + code(answer)
                + Quoted.of(answer.body())
                + " We said: " + token.claims().told() + ". Check SUPPLE_PUSH_CONTACT and the clock of this computer;"
                + " if the keys are not those that the browser subscribed with, let it subscribe again.");
    }

    private Outcome throttled(Reply.Answer answer) {
        return new Outcome.Throttled(RetryAfter.read(answer.retryAfter(), now).orElse(RetryAfter.UNSAID));
    }

    private Outcome later(Reply.Answer answer) {
        return new Outcome.TryLater(service() + "cannot take it now" + code(answer) + Quoted.of(answer.body()));
    }

    private Outcome refused(Reply.Answer answer) {
        return new Outcome.Declined(
                Reason.REFUSED,
                service() + "does not take this message" + code(answer) + Quoted.of(answer.body())
                        + " This is a fault of Supple; please report it.");
    }

    private String service() {
        return "The push service " + PushHosts.origin(endpoint) + " ";
    }

    private static String code(Reply.Answer answer) {
        return " (" + answer.status() + ").";
    }
}
