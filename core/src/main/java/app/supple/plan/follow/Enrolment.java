// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.programme.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day on a person follows a programme, or none.
///
/// @param programme null for the two written routines, always the same
public record Enrolment(LocalDate since, @Nullable ProgrammeId programme) {}
