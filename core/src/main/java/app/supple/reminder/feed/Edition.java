// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import java.time.Instant;

/// How often the times of a day have changed since they were first given out, and when they last did.
///
/// @param sequence 0 for the first
public record Edition(int sequence, Instant changedAt) {}
