// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages about the twelve weeks?
@NullMarked
package app.supple.server.web.page.programme;

import org.jspecify.annotations.NullMarked;
