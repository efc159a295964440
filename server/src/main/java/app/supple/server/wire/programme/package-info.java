// SPDX-License-Identifier: Apache-2.0
/// What shape has a programme as JSON?
@NullMarked
package app.supple.server.wire.programme;

import org.jspecify.annotations.NullMarked;
