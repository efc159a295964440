// SPDX-License-Identifier: Apache-2.0
/// What is to be done now, given what has just happened?
@NullMarked
package app.supple.reminder.engine;

import org.jspecify.annotations.NullMarked;
