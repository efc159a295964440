// SPDX-License-Identifier: Apache-2.0
/// How does nobody but the device read it?
@NullMarked
package app.supple.server.channel.push.seal;

import org.jspecify.annotations.NullMarked;
