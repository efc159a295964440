// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import java.time.LocalDate;

/// One check-in. There is at most one a day.
///
/// @param date of the person's own day
/// @param revision grows by one with every change, from 1 on; 0 for one that was never kept
public record CheckIn(LocalDate date, Round round, Answers answers, int revision) {}
