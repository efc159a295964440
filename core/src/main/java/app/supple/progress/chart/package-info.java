// SPDX-License-Identifier: Apache-2.0
/// Which numbers stand in a chart? No pixels.
@NullMarked
package app.supple.progress.chart;

import org.jspecify.annotations.NullMarked;
