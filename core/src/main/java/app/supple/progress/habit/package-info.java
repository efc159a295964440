// SPDX-License-Identifier: Apache-2.0
/// Does it become a habit?
@NullMarked
package app.supple.progress.habit;

import org.jspecify.annotations.NullMarked;
