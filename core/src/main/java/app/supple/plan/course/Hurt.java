// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last time that a movement was more than green.
///
/// @param pain from 0 to 10, or null if the person gave no number
public record Hurt(LocalDate on, @Nullable Integer pain) {}
