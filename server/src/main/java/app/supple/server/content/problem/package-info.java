// SPDX-License-Identifier: Apache-2.0
/// What is wrong in `content/`, all of it at once?
@NullMarked
package app.supple.server.content.problem;

import org.jspecify.annotations.NullMarked;
