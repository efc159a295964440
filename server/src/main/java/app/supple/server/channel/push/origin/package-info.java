// SPDX-License-Identifier: Apache-2.0
/// Which push service is it, and does Supple send there?
@NullMarked
package app.supple.server.channel.push.origin;

import org.jspecify.annotations.NullMarked;
