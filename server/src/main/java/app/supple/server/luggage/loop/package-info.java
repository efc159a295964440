// SPDX-License-Identifier: Apache-2.0
/// What does a file of Loop Habit Tracker say about sessions?
@NullMarked
package app.supple.server.luggage.loop;

import org.jspecify.annotations.NullMarked;
