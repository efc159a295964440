// SPDX-License-Identifier: Apache-2.0
/// What is asked of a person, what was noted, and on which day?
@NullMarked
package app.supple.server.web.answer.checkin;

import org.jspecify.annotations.NullMarked;
