// SPDX-License-Identifier: Apache-2.0
/// In which order, colour and light does it come onto the paper?
@NullMarked
package app.supple.figure.paint;

import org.jspecify.annotations.NullMarked;
