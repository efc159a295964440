// SPDX-License-Identifier: Apache-2.0
/// What went with better days of one person, as far as their own diary can tell?
@NullMarked
package app.supple.progress.insight;

import org.jspecify.annotations.NullMarked;
