// SPDX-License-Identifier: Apache-2.0
/// What does the diary say at a glance, over months and years?
@NullMarked
package app.supple.diary.look;

import org.jspecify.annotations.NullMarked;
