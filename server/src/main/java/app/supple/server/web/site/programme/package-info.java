// SPDX-License-Identifier: Apache-2.0
/// Where in their twelve weeks is the person, and why there?
@NullMarked
package app.supple.server.web.site.programme;

import org.jspecify.annotations.NullMarked;
