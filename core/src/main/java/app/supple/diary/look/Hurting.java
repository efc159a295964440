// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import app.supple.library.StretchId;
import app.supple.programme.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A movement that hurt.
///
/// @param pain from 0 to 10, or null where it was not said
public record Hurting(
        LocalDate date,
        Part part,
        StretchId movement,
        @Nullable Integer pain) {}
