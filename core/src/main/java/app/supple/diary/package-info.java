// SPDX-License-Identifier: Apache-2.0
/// What was done, and how did it feel?
@NullMarked
package app.supple.diary;

import org.jspecify.annotations.NullMarked;
