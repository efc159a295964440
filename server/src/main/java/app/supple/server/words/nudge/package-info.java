// SPDX-License-Identifier: Apache-2.0
/// How is it said what comes, what does not, and until when?
@NullMarked
package app.supple.server.words.nudge;

import org.jspecify.annotations.NullMarked;
