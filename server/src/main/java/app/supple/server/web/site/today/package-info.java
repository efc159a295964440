// SPDX-License-Identifier: Apache-2.0
/// What is done today, and what comes next?
@NullMarked
package app.supple.server.web.site.today;

import org.jspecify.annotations.NullMarked;
