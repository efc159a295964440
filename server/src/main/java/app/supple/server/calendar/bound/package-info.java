// SPDX-License-Identifier: Apache-2.0
/// How long may work for others take, and what is said if it may not be done?
@NullMarked
package app.supple.server.calendar.bound;

import org.jspecify.annotations.NullMarked;
