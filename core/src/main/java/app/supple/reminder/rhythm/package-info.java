// SPDX-License-Identifier: Apache-2.0
/// Within which hours does a person want to be reminded, and how often?
@NullMarked
package app.supple.reminder.rhythm;

import org.jspecify.annotations.NullMarked;
