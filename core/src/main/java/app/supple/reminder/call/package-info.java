// SPDX-License-Identifier: Apache-2.0
/// What can persons and their devices ask of their reminders?
@NullMarked
package app.supple.reminder.call;

import org.jspecify.annotations.NullMarked;
