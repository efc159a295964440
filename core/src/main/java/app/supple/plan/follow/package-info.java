// SPDX-License-Identifier: Apache-2.0
/// Who follows which programme, since when, and what have they done?
@NullMarked
package app.supple.plan.follow;

import org.jspecify.annotations.NullMarked;
