// SPDX-License-Identifier: Apache-2.0
/// When does the calendar of a person say that they are busy?
@NullMarked
package app.supple.server.calendar;

import org.jspecify.annotations.NullMarked;
