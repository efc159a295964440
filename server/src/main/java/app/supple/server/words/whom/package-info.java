// SPDX-License-Identifier: Apache-2.0
/// How is it said for whom a stretch changes, and how?
@NullMarked
package app.supple.server.words.whom;

import org.jspecify.annotations.NullMarked;
