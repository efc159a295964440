// SPDX-License-Identifier: Apache-2.0
/// How does a message get onto the screen of this computer, without a browser?
@NullMarked
package app.supple.server.channel.desktop;

import org.jspecify.annotations.NullMarked;
