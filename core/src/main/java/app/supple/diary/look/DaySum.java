// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import java.time.Duration;
import java.time.LocalDate;

/// What was done on a day, summed up.
///
/// @param morning whether the morning session was finished
/// @param evening whether the evening session was finished
/// @param others finished sessions besides: single stretches, routines of one's own
/// @param stretched how long all of them took, with those that were broken off
public record DaySum(LocalDate date, boolean morning, boolean evening, int others, Duration stretched) {}
