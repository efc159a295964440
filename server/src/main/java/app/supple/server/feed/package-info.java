// SPDX-License-Identifier: Apache-2.0
/// How do reminders stand in a person's calendar?
@NullMarked
package app.supple.server.feed;

import org.jspecify.annotations.NullMarked;
