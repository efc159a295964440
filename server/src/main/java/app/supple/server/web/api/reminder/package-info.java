// SPDX-License-Identifier: Apache-2.0
/// What do other programs get to know of reminders, and how do they silence them?
@NullMarked
package app.supple.server.web.api.reminder;

import org.jspecify.annotations.NullMarked;
