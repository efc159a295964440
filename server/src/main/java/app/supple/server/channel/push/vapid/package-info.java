// SPDX-License-Identifier: Apache-2.0
/// As whom does Supple send?
@NullMarked
package app.supple.server.channel.push.vapid;

import org.jspecify.annotations.NullMarked;
