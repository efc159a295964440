// SPDX-License-Identifier: Apache-2.0
/// Which routines has a person put together, and which of them stand for a session of the day?
@NullMarked
package app.supple.own.routine;

import org.jspecify.annotations.NullMarked;
