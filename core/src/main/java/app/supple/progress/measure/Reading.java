// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

import java.time.LocalDate;

/// One value of one day.
public record Reading(LocalDate date, double value) {}
