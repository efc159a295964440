// SPDX-License-Identifier: Apache-2.0
/// Who reads a person's reminders as a calendar, and what were they given so far?
@NullMarked
package app.supple.reminder.feed;

import org.jspecify.annotations.NullMarked;
