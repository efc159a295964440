// SPDX-License-Identifier: Apache-2.0
/// Which questions are asked, and what comes of the answers?
@NullMarked
package app.supple.safety.question;

import org.jspecify.annotations.NullMarked;
