// SPDX-License-Identifier: Apache-2.0
/// Which drawing is asked for, and is it known already?
@NullMarked
package app.supple.server.drawing;

import org.jspecify.annotations.NullMarked;
