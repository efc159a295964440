// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the page about the ways of reminders?
@NullMarked
package app.supple.server.web.page.reminders;

import org.jspecify.annotations.NullMarked;
