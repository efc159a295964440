// SPDX-License-Identifier: Apache-2.0
/// May this request come in at all?
@NullMarked
package app.supple.server.web.guard;

import org.jspecify.annotations.NullMarked;
