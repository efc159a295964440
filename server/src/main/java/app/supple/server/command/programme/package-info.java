// SPDX-License-Identifier: Apache-2.0
/// What is asked of programmes on the command line?
@NullMarked
package app.supple.server.command.programme;

import org.jspecify.annotations.NullMarked;
