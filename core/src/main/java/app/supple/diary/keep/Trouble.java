// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.keep;

import java.time.Instant;

/// Why no copy came about.
///
/// @param words what happened and what to do, for a person
public record Trouble(Instant at, String words) {}
