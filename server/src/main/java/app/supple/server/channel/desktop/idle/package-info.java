// SPDX-License-Identifier: Apache-2.0
/// For how long has nobody touched this computer?
@NullMarked
package app.supple.server.channel.desktop.idle;

import org.jspecify.annotations.NullMarked;
