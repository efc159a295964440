// SPDX-License-Identifier: Apache-2.0
/// How is it said whether it is helping?
@NullMarked
package app.supple.server.words.progress;

import org.jspecify.annotations.NullMarked;
