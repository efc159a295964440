// SPDX-License-Identifier: Apache-2.0
/// How far has a measure moved, and does that count?
@NullMarked
package app.supple.progress.measure;

import org.jspecify.annotations.NullMarked;
