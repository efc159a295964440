// SPDX-License-Identifier: Apache-2.0
/// Is it helping?
@NullMarked
package app.supple.progress;

import org.jspecify.annotations.NullMarked;
