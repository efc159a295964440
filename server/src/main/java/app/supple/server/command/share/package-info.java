// SPDX-License-Identifier: Apache-2.0
/// How is shared at the command line?
@NullMarked
package app.supple.server.command.share;

import org.jspecify.annotations.NullMarked;
