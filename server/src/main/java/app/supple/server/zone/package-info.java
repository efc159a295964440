// SPDX-License-Identifier: Apache-2.0
/// What do the clocks of a zone do, by the newest rules at hand?
@NullMarked
package app.supple.server.zone;

import org.jspecify.annotations.NullMarked;
