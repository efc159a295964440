// SPDX-License-Identifier: Apache-2.0
/// Which words and numbers stand on the page Progress?
@NullMarked
package app.supple.server.web.page.progress;

import org.jspecify.annotations.NullMarked;
