// SPDX-License-Identifier: Apache-2.0
/// Who carries which way, who joins it, and when is it sent?
@NullMarked
package app.supple.server.ways;

import org.jspecify.annotations.NullMarked;
