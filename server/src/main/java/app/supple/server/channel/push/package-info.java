// SPDX-License-Identifier: Apache-2.0
/// How is a browser called that is not open, and what does its push service answer?
@NullMarked
package app.supple.server.channel.push;

import org.jspecify.annotations.NullMarked;
