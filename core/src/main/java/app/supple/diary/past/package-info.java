// SPDX-License-Identifier: Apache-2.0
/// What does the diary say to a programme?
@NullMarked
package app.supple.diary.past;

import org.jspecify.annotations.NullMarked;
