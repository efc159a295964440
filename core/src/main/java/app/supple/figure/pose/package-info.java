// SPDX-License-Identifier: Apache-2.0
/// Which few numbers say what a body does?
@NullMarked
package app.supple.figure.pose;

import org.jspecify.annotations.NullMarked;
