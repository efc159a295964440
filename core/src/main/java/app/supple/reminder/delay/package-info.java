// SPDX-License-Identifier: Apache-2.0
/// How long may a nudge wait, and when is it silent?
@NullMarked
package app.supple.reminder.delay;

import org.jspecify.annotations.NullMarked;
