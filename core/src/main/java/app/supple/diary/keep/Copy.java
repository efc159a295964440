// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.keep;

import java.time.LocalDate;

/// One checked copy.
///
/// @param night the day that began with that night
/// @param bytes how large it is
public record Copy(LocalDate night, long bytes) {}
