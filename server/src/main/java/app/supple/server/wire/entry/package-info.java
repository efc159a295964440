// SPDX-License-Identifier: Apache-2.0
/// How does an entry of the diary come in and go out?
@NullMarked
package app.supple.server.wire.entry;

import org.jspecify.annotations.NullMarked;
