// SPDX-License-Identifier: Apache-2.0
/// How is everything of a person written into one file, and read again?
@NullMarked
package app.supple.server.wire.export;

import org.jspecify.annotations.NullMarked;
