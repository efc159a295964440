// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import app.supple.library.StretchId;
import app.supple.programme.Part;
import java.time.LocalDate;

/// A movement that was done in a session of a day, at least once.
public record Moved(LocalDate date, Part part, StretchId movement) {}
