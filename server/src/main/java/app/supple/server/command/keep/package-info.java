// SPDX-License-Identifier: Apache-2.0
/// How is a copy put back, and everything erased, from the command line?
@NullMarked
package app.supple.server.command.keep;

import org.jspecify.annotations.NullMarked;
