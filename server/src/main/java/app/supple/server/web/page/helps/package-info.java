// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the page What helps me?
@NullMarked
package app.supple.server.web.page.helps;

import org.jspecify.annotations.NullMarked;
