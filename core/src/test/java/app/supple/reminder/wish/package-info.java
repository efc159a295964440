// SPDX-License-Identifier: Apache-2.0
@NullMarked
package app.supple.reminder.wish;

import org.jspecify.annotations.NullMarked;
