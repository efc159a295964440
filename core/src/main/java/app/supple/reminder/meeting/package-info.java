// SPDX-License-Identifier: Apache-2.0
/// When is a person in a meeting, and how is that known?
@NullMarked
package app.supple.reminder.meeting;

import org.jspecify.annotations.NullMarked;
