// SPDX-License-Identifier: Apache-2.0
/// How does a message reach another program of the person?
@NullMarked
package app.supple.server.channel.webhook;

import org.jspecify.annotations.NullMarked;
