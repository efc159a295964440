// SPDX-License-Identifier: Apache-2.0
/// What is written in `content/`, and is all of it in order?
@NullMarked
package app.supple.server.content;

import org.jspecify.annotations.NullMarked;
