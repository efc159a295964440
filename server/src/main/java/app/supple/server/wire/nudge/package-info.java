// SPDX-License-Identifier: Apache-2.0
/// What shape have reminders, pauses and what is said about them?
@NullMarked
package app.supple.server.wire.nudge;

import org.jspecify.annotations.NullMarked;
