// SPDX-License-Identifier: Apache-2.0
/// How does a person give their reminders to a calendar, and what does that calendar get?
@NullMarked
package app.supple.server.web.site.feed;

import org.jspecify.annotations.NullMarked;
