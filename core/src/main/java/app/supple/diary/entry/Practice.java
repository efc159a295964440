// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

/// An entry without its details: enough for a calendar.
public record Practice(EntryId id, Occasion occasion, Ending ending) {}
