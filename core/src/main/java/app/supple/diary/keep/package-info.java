// SPDX-License-Identifier: Apache-2.0
/// How is a diary copied by itself, and how does all of it go for good?
@NullMarked
package app.supple.diary.keep;

import org.jspecify.annotations.NullMarked;
