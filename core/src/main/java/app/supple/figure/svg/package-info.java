// SPDX-License-Identifier: Apache-2.0
/// How is a picture written down?
@NullMarked
package app.supple.figure.svg;

import org.jspecify.annotations.NullMarked;
