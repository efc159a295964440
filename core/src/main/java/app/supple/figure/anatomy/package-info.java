// SPDX-License-Identifier: Apache-2.0
/// What must be true of a body that moves so?
@NullMarked
package app.supple.figure.anatomy;

import org.jspecify.annotations.NullMarked;
