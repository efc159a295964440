// SPDX-License-Identifier: Apache-2.0
/// How does a chart look?
@NullMarked
package app.supple.server.chart;

import org.jspecify.annotations.NullMarked;
