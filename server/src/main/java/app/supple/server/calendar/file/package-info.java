// SPDX-License-Identifier: Apache-2.0
/// Which meetings stand in a calendar file, if it may be read at all?
@NullMarked
package app.supple.server.calendar.file;

import org.jspecify.annotations.NullMarked;
