// SPDX-License-Identifier: Apache-2.0
/// Where are nudges kept, and who sees to them?
@NullMarked
package app.supple.reminder.keep;

import org.jspecify.annotations.NullMarked;
