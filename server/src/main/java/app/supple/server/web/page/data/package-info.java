// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages about a person's data?
@NullMarked
package app.supple.server.web.page.data;

import org.jspecify.annotations.NullMarked;
