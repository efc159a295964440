// SPDX-License-Identifier: Apache-2.0
/// How does a person choose where reminders reach them?
@NullMarked
package app.supple.server.web.site.reminders;

import org.jspecify.annotations.NullMarked;
