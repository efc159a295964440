// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the page that lists every number with its source?
@NullMarked
package app.supple.server.web.page.sources;

import org.jspecify.annotations.NullMarked;
