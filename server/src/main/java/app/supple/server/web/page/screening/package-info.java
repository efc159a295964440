// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages before a first session?
@NullMarked
package app.supple.server.web.page.screening;

import org.jspecify.annotations.NullMarked;
