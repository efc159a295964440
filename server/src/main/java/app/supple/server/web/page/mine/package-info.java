// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages of what people add themselves?
@NullMarked
package app.supple.server.web.page.mine;

import org.jspecify.annotations.NullMarked;
