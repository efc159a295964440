// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages about copies and about erasing?
@NullMarked
package app.supple.server.web.page.keep;

import org.jspecify.annotations.NullMarked;
