// SPDX-License-Identifier: Apache-2.0
/// How does an answer look, good or bad?
@NullMarked
package app.supple.server.web.answer;

import org.jspecify.annotations.NullMarked;
