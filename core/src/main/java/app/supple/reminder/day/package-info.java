// SPDX-License-Identifier: Apache-2.0
/// What did a day bring, and what will it, slot by slot?
@NullMarked
package app.supple.reminder.day;

import org.jspecify.annotations.NullMarked;
