// SPDX-License-Identifier: Apache-2.0
/// How does a file that people share come in and go out?
@NullMarked
package app.supple.server.wire.share;

import org.jspecify.annotations.NullMarked;
