// SPDX-License-Identifier: Apache-2.0
/// Which stretches are there, and for whom not?
@NullMarked
package app.supple.library;

import org.jspecify.annotations.NullMarked;
