// SPDX-License-Identifier: Apache-2.0
/// How is Supple told to start at login, and not to?
@NullMarked
package app.supple.server.command.install;

import org.jspecify.annotations.NullMarked;
