// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the page of the rhythm?
@NullMarked
package app.supple.server.web.page.rhythm;

import org.jspecify.annotations.NullMarked;
