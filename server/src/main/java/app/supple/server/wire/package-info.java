// SPDX-License-Identifier: Apache-2.0
/// What shape has everything that leaves or enters as JSON?
@NullMarked
package app.supple.server.wire;

import org.jspecify.annotations.NullMarked;
