// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import app.supple.programme.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One session without its steps and words.
///
/// @param felt pain around it
public record Sitting(LocalDate date, Part part, Instant start, Duration length, boolean finished, Felt felt) {

    /// Pain from 0 to 10, or null where it was not said.
    public record Felt(@Nullable Integer before, @Nullable Integer after) {}
}
