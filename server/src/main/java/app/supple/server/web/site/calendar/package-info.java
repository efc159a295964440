// SPDX-License-Identifier: Apache-2.0
/// How does a person give their calendar, and what do they see of it?
@NullMarked
package app.supple.server.web.site.calendar;

import org.jspecify.annotations.NullMarked;
