// SPDX-License-Identifier: Apache-2.0
/// How does a person say how the back is?
@NullMarked
package app.supple.server.web.site.checkin;

import org.jspecify.annotations.NullMarked;
