// SPDX-License-Identifier: Apache-2.0
/// How is said what a person takes along?
@NullMarked
package app.supple.server.words.move;

import org.jspecify.annotations.NullMarked;
