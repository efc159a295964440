// SPDX-License-Identifier: Apache-2.0
/// Who is drawn?
@NullMarked
package app.supple.figure.look;

import org.jspecify.annotations.NullMarked;
