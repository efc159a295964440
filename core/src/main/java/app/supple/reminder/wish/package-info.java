// SPDX-License-Identifier: Apache-2.0
/// What has a person asked for about reminders, and where is it kept?
@NullMarked
package app.supple.reminder.wish;

import org.jspecify.annotations.NullMarked;
