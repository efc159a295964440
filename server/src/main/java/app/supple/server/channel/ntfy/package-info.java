// SPDX-License-Identifier: Apache-2.0
/// How does a message reach the app ntfy?
@NullMarked
package app.supple.server.channel.ntfy;

import org.jspecify.annotations.NullMarked;
