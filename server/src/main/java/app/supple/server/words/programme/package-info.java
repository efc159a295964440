// SPDX-License-Identifier: Apache-2.0
/// How is it said what a programme asks for, and why?
@NullMarked
package app.supple.server.words.programme;

import org.jspecify.annotations.NullMarked;
