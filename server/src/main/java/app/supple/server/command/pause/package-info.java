// SPDX-License-Identifier: Apache-2.0
/// How is silence asked for, ended, and looked through to what comes next?
@NullMarked
package app.supple.server.command.pause;

import org.jspecify.annotations.NullMarked;
