// SPDX-License-Identifier: Apache-2.0
/// What is said in a message, and about its way?
@NullMarked
package app.supple.server.words.delivery;

import org.jspecify.annotations.NullMarked;
