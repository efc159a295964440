// SPDX-License-Identifier: Apache-2.0
/// Which things does a body rest on, and what are their edges?
@NullMarked
package app.supple.figure.prop;

import org.jspecify.annotations.NullMarked;
