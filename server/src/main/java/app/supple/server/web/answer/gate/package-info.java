// SPDX-License-Identifier: Apache-2.0
/// May a session begin now?
@NullMarked
package app.supple.server.web.answer.gate;

import org.jspecify.annotations.NullMarked;
