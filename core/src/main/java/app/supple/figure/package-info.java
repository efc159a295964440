// SPDX-License-Identifier: Apache-2.0
/// How does a body look at second *t*?
@NullMarked
package app.supple.figure;

import org.jspecify.annotations.NullMarked;
