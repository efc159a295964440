// SPDX-License-Identifier: Apache-2.0
/// How was the day, said in ten seconds?
@NullMarked
package app.supple.diary.note;

import org.jspecify.annotations.NullMarked;
