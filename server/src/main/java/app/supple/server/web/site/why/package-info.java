// SPDX-License-Identifier: Apache-2.0
/// Why did it call, and why not?
@NullMarked
package app.supple.server.web.site.why;

import org.jspecify.annotations.NullMarked;
