// SPDX-License-Identifier: Apache-2.0
/// How does a person silence reminders for a while?
@NullMarked
package app.supple.server.web.site.pause;

import org.jspecify.annotations.NullMarked;
