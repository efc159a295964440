// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import java.time.LocalDate;

/// The two bookends of one day of one person.
public record PlannedDay(LocalDate date, PlannedSession morning, PlannedSession evening) {}
