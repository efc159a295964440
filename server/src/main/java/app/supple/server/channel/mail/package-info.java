// SPDX-License-Identifier: Apache-2.0
/// How does a message reach a mailbox?
@NullMarked
package app.supple.server.channel.mail;

import org.jspecify.annotations.NullMarked;
