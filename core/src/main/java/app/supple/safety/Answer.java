// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import java.time.Instant;

/// What was said to one question.
///
/// @param value 1 for yes, 0 for no; for pain 0 to 10; [#SKIPPED] if it was passed over
/// @param since when it was first said so, without another answer in between
/// @param at when it was said last
public record Answer(int value, Instant since, Instant at) {

    public static final int NO = 0;
    public static final int YES = 1;
    public static final int SKIPPED = -1;

    public boolean isYes() {
        return value == YES;
    }

    /// The same question, answered again.
    public Answer again(int said, Instant now) {
        return new Answer(said, said == value ? since : now, now);
    }
}
