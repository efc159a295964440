// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of a destination from what was sent there.
///
/// @param accepted when its service last took a message; null if it never did
/// @param shown when the device last said that it showed one; null if it never did
/// @param unseenSince the first message that was taken since the device last said so; null if there is none. Only
/// browsers say so
/// @param gone when its service said that it is no more; null while it is there, and again once it has another address
public record Standing(
        @Nullable Instant accepted,
        @Nullable Instant shown,
        @Nullable Instant unseenSince,
        @Nullable Instant gone) {

    public static final Standing NEW = new Standing(null, null, null, null);

    /// After this the person is told. A dead subscription of Apple can go on being accepted (WebKit bug 249766), so
    /// only
    /// the device can tell.
    public static final Duration WORRYING = Duration.ofDays(3);

    /// After this it is given up, as ntfy does with subscriptions that nobody uses.
    public static final Duration LOST = Duration.ofDays(60);

    public boolean isWorrying(Instant now) {
        return isUnseenFor(WORRYING, now);
    }

    public boolean isLost(Instant now) {
        return isUnseenFor(LOST, now);
    }

    private boolean isUnseenFor(Duration length, Instant now) {
        return unseenSince != null && !unseenSince.plus(length).isAfter(now);
    }
}
