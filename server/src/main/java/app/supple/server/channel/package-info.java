// SPDX-License-Identifier: Apache-2.0
/// How does a message leave the house?
@NullMarked
package app.supple.server.channel;

import org.jspecify.annotations.NullMarked;
