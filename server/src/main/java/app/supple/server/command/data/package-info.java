// SPDX-License-Identifier: Apache-2.0
/// How does a person take their data along, at the command line?
@NullMarked
package app.supple.server.command.data;

import org.jspecify.annotations.NullMarked;
