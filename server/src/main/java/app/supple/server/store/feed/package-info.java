// SPDX-License-Identifier: Apache-2.0
/// How do feeds, and what calendars were given, become rows?
@NullMarked
package app.supple.server.store.feed;

import org.jspecify.annotations.NullMarked;
