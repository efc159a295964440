// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.post;

import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.RetryAfter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What an answer of a web server means for what was posted. Its text is not told on.
final class Verdict {

    private Verdict() {}

    /// @param asked for how long to leave it alone; null if it does not say
    static Outcome of(int status, @Nullable Duration asked) {
        return switch (status) {
            case 301, 308 ->
                new Outcome.Gone("The server sends on to another address (" + status
                        + "), which is not followed. Give that address instead.");
            case 401, 403, 407 -> new Outcome.Barred("The server does not let us in (" + status + ").");
            case 410 -> new Outcome.Gone("The server wants nothing more at this address (410).");
            case 429 -> new Outcome.Throttled(asked == null ? RetryAfter.UNSAID : asked);
            default -> byItsKind(status, asked);
        };
    }

    private static Outcome byItsKind(int status, @Nullable Duration asked) {
        String said = "The server answers " + status + ".";
        return switch (status / 100) {
            case 2 -> new Outcome.Arrived();
            case 4 -> isForNow(status) ? new Outcome.TryLater(said) : new Outcome.Declined(Reason.REFUSED, said);
            case 5 -> asked == null ? new Outcome.TryLater(said) : new Outcome.Throttled(asked);
            default -> new Outcome.TryLater(said);
        };
    }

    /// Not found is for now, too: what is there may just be starting.
    private static boolean isForNow(int status) {
        return status == 404 || status == 408 || status == 423 || status == 425;
    }
}
