// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;

/// What makes a reminder this one and no other. There is no moment in it: a moment changes with the zone and with the
/// law, and what was shown must not be shown again because of that.
///
/// @param date the day that the person rose on; a slot after midnight belongs to the day before
/// @param slot the time on the wall as it was planned. A waking day is shorter than 24 hours, so it has each time once.
public record Occurrence(PersonId person, Rule rule, LocalDate date, LocalTime slot) {}
