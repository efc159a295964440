// SPDX-License-Identifier: Apache-2.0
/// What does the device get?
@NullMarked
package app.supple.server.channel.push.note;

import org.jspecify.annotations.NullMarked;
