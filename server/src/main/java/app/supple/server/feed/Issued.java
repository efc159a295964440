// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.reminder.feed.Edition;

/// An event as it is given out: with how often its day has changed.
record Issued(Event event, Edition edition) {}
