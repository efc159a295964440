// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.clock;

import java.time.Instant;

/// Now, by two clocks: the one on the wall, which people put forward and back, and one that only runs on.
///
/// @param nanos of a clock that never goes back; its beginning means nothing, and it may stand still during sleep
public record Moment(Instant wall, long nanos) {}
