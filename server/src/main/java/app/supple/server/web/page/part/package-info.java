// SPDX-License-Identifier: Apache-2.0
/// Which pieces stand on several pages?
@NullMarked
package app.supple.server.web.page.part;

import org.jspecify.annotations.NullMarked;
