// SPDX-License-Identifier: Apache-2.0
/// How is it said that questions come first?
@NullMarked
package app.supple.server.words.screening;

import org.jspecify.annotations.NullMarked;
