// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages of a person's own routines?
@NullMarked
package app.supple.server.web.page.routine;

import org.jspecify.annotations.NullMarked;
