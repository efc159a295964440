// SPDX-License-Identifier: Apache-2.0
/// How is a calendar asked for on the command line?
@NullMarked
package app.supple.server.command.feed;

import org.jspecify.annotations.NullMarked;
