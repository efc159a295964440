// SPDX-License-Identifier: Apache-2.0
/// What comes back from a push service?
@NullMarked
package app.supple.server.channel.push.post;

import org.jspecify.annotations.NullMarked;
