// SPDX-License-Identifier: Apache-2.0
/// What did the clocks do since the last look?
@NullMarked
package app.supple.reminder.clock;

import org.jspecify.annotations.NullMarked;
