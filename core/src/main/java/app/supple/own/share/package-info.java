// SPDX-License-Identifier: Apache-2.0
/// What does one person hand to another, and what comes of it there?
@NullMarked
package app.supple.own.share;

import org.jspecify.annotations.NullMarked;
