// SPDX-License-Identifier: Apache-2.0
/// How old are the copies, and how does everything go?
@NullMarked
package app.supple.server.web.site.keep;

import org.jspecify.annotations.NullMarked;
