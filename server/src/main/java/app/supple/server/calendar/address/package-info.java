// SPDX-License-Identifier: Apache-2.0
/// What lies at the address of a calendar, if it may be asked at all?
@NullMarked
package app.supple.server.calendar.address;

import org.jspecify.annotations.NullMarked;
