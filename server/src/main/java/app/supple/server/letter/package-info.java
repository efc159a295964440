// SPDX-License-Identifier: Apache-2.0
/// What does a message say, is it still wanted, and what was answered?
@NullMarked
package app.supple.server.letter;

import org.jspecify.annotations.NullMarked;
