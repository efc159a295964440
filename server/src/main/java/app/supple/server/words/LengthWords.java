// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import java.time.Duration;

/// Says how long something takes.
public final class LengthWords {

    private static final int SECONDS_A_MINUTE = 60;

    private LengthWords() {}

    /// Rounded to the nearest minute, at least one: `"10 minutes"`, `"1 minute"`.
    public static String minutes(Duration length) {
        long minutes = wholeMinutes(length);
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    public static long wholeMinutes(Duration length) {
        return Math.max(1, Math.round((double) length.toSeconds() / SECONDS_A_MINUTE));
    }
}
