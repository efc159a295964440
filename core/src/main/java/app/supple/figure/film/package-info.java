// SPDX-License-Identifier: Apache-2.0
/// How does something drawn change with time?
@NullMarked
package app.supple.figure.film;

import org.jspecify.annotations.NullMarked;
