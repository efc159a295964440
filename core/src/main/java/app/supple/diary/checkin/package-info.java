// SPDX-License-Identifier: Apache-2.0
/// How is the back, asked every week, and at length now and then?
@NullMarked
package app.supple.diary.checkin;

import org.jspecify.annotations.NullMarked;
