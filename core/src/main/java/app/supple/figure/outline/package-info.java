// SPDX-License-Identifier: Apache-2.0
/// What does the edge of each part of the body look like from here?
@NullMarked
package app.supple.figure.outline;

import org.jspecify.annotations.NullMarked;
