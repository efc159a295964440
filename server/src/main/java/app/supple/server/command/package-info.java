// SPDX-License-Identifier: Apache-2.0
/// What can be asked for on the command line?
@NullMarked
package app.supple.server.command;

import org.jspecify.annotations.NullMarked;
