// SPDX-License-Identifier: Apache-2.0
/// What does one entry say?
@NullMarked
package app.supple.diary.entry;

import org.jspecify.annotations.NullMarked;
