// SPDX-License-Identifier: Apache-2.0
/// Can a browser be called by what it says of itself?
@NullMarked
package app.supple.server.channel.push.subscription;

import org.jspecify.annotations.NullMarked;
